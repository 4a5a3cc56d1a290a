import { expect, test } from 'vitest'
import { feedAnalysis, nextFit, openAnalysis, takeAnswer } from '#core/record/analysis.ts'
import { solveFit } from '#core/squat/fitRequest.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

/** When a fit was asked for, and how many reps it rests on; each is answered at once. */
const fitsOf = (name: string) => {
  let analysis = openAnalysis()
  const fits: { readonly reps: number; readonly repsFinished: number }[] = []
  for (const pose of loadRecording(name)) {
    ;[analysis] = feedAnalysis(analysis, pose)
    for (let request = nextFit(analysis); request !== null; request = nextFit(analysis)) {
      if (request.set.kind === 'fit')
        fits.push({ reps: request.set.reps.length, repsFinished: analysis.session.repCount })
      ;[analysis] = takeAnswer(analysis, solveFit(request))
    }
  }
  return fits
}

test('[M6] a stance’s first rep is fitted while it is under way, later ones when they have ended', () => {
  const fits = fitsOf('anna_y0_desk')
  const inFirst = fits.filter(({ repsFinished }) => repsFinished === 0)
  expect(inFirst[0]).toEqual({ reps: 0, repsFinished: 0 })
  expect(inFirst.slice(1).length).toBeGreaterThan(0)
  expect(inFirst.slice(1).length).toBeLessThanOrEqual(3)
  expect(inFirst.slice(1).every(({ reps }) => reps === 1)).toBe(true)
  expect(fits.filter(({ repsFinished }) => repsFinished > 0).map(({ reps }) => reps)).toEqual([1, 2, 3, 4, 5])
})
