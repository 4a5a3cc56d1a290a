import { describe, expect, test } from 'vitest'
import type { RawPose } from '#core/body/rawPose.ts'
import {
  type Analysis,
  endAnalysis,
  feedAnalysis,
  nextFit,
  openAnalysis,
  resultOf,
  takeAnswer,
} from '#core/record/analysis.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { type FitRequest, solveFit } from '#core/squat/fitRequest.ts'
import { milliseconds } from '#core/units.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { changeImage, inSequence } from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

const clip = loadRecording('anna_y0_desk')
const firstRep = clip.filter((pose) => pose.at < 2900)
const inOrder = analyse(clip).result

const requestOf = (analysis: Analysis): FitRequest => {
  const request = nextFit(analysis)
  if (request === null) throw new Error('Nothing was asked for')
  return request
}

/** Answers each request `late` milliseconds of the recording after it was asked, one at a time. */
const analyseLate = (poses: readonly RawPose[], late: number) => {
  let analysis = openAnalysis()
  const events: SessionEvent[] = []
  let out: { readonly request: FitRequest; readonly dueAt: number } | null = null
  const move = ([after, raised]: readonly [Analysis, readonly SessionEvent[]]) => {
    analysis = after
    events.push(...raised)
  }
  for (const pose of poses) {
    if (out !== null && pose.at >= out.dueAt) {
      move(takeAnswer(analysis, solveFit(out.request)))
      out = null
    }
    move(feedAnalysis(analysis, pose))
    const request = nextFit(analysis)
    if (out === null && request !== null) out = { request, dueAt: pose.at + late }
  }
  move(endAnalysis(analysis))
  for (let request = nextFit(analysis); request !== null; request = nextFit(analysis))
    move(takeAnswer(analysis, solveFit(request)))
  return { result: resultOf(analysis), events }
}

describe('fits that arrive late', () => {
  test.each([150, 900, 60_000])(
    '[M5] answers %d ms late end with the same verdicts as answers at once',
    (late) => {
      const { result } = analyseLate(clip, late)
      expect(result.reps.map(({ left, right }) => [left.verdict, right.verdict])).toEqual(
        inOrder.reps.map(({ left, right }) => [left.verdict, right.verdict]),
      )
      result.reps.forEach((rep, index) => {
        const same = inOrder.reps[index]
        expect(Math.abs((rep.left.knee_inward_deg ?? 99) - (same?.left.knee_inward_deg ?? 0))).toBeLessThan(
          1.5,
        )
        expect(Math.abs((rep.right.knee_inward_deg ?? 99) - (same?.right.knee_inward_deg ?? 0))).toBeLessThan(
          1.5,
        )
      })
    },
  )

  test('[M2] a rep is reported when it ends, by what is known then, and revised when its fit arrives', () => {
    const { events } = analyseLate(clip, 300)
    const first = events.findIndex((event) => event.kind === 'repFinished')
    const revised = events.findIndex((event) => event.kind === 'repRevised' && event.rep.index === 1)
    expect(first).toBeGreaterThan(-1)
    expect(revised).toBeGreaterThan(first)
    const reported = events[first]
    expect(reported?.kind === 'repFinished' && reported.rep.legs.left.kneeInward.seen).toBe(true)
  })

  test('[M1] a rep that ends before any fit is counted, with its depth and no verdict', () => {
    const { events } = analyseLate(firstRep, 60_000)
    const event = events.find(({ kind }) => kind === 'repFinished')
    if (event?.kind !== 'repFinished') throw new Error('No rep')
    expect(event.rep.depth).toMatchObject({ seen: true })
    expect(event.rep.legs.left.verdict).toEqual({ kind: 'cantTell', why: 'uncertain' })
  })

  test('[M3] the fit of a former stance revises its reps and says nothing about the new one', () => {
    const elsewhere = changeImage(
      firstRep.map((pose) => ({ ...pose, at: milliseconds(pose.at + 3000) })),
      () =>
        ([x, y, z, visibility]) => [x + 0.12, y, z, visibility],
    )
    let analysis = openAnalysis()
    let late: FitRequest | null = null
    for (const pose of inSequence(firstRep, elsewhere)) {
      ;[analysis] = feedAnalysis(analysis, pose)
      late ??= nextFit(analysis)
    }
    if (late === null) throw new Error('Nothing was asked for')
    const stance = analysis.session.body.stance
    expect(stance).toBeGreaterThan(late.stance)
    const [after] = takeAnswer(analysis, solveFit(late))
    expect(after.session.body.setUp).toBe(analysis.session.body.setUp)
    expect(after.session.body.fittedBy).toBe(analysis.session.body.fittedBy)
  })

  test('[M2] a newer request of the same stance replaces the one that waits and takes its reps over', () => {
    let analysis = openAnalysis()
    for (const pose of clip.slice(0, clip.length - 1)) [analysis] = feedAnalysis(analysis, pose)
    const request = requestOf(analysis)
    expect(analysis.session.fits.waiting).toHaveLength(1)
    expect(request.read.map(({ index }) => index)).toEqual(inOrder.reps.map(({ index }) => index))
  })

  test('[M2] an older answer does not undo a newer one', () => {
    let analysis = openAnalysis()
    const requests: FitRequest[] = []
    for (const pose of clip) {
      ;[analysis] = feedAnalysis(analysis, pose)
      const request = nextFit(analysis)
      if (request !== null && request.number !== requests.at(-1)?.number) requests.push(request)
    }
    const [older, newer] = [requests[0], requests.at(-1)]
    if (older === undefined || newer === undefined) throw new Error('Too few requests')
    const [withNewer] = takeAnswer(analysis, solveFit(newer))
    const [withBoth] = takeAnswer(withNewer, solveFit(older))
    expect(withBoth.session.body.setUp).toBe(withNewer.session.body.setUp)
  })
})
