import { noRepMoments, stepRepMoments, wantPictures } from '#core/picture/repMoments.ts'
import { repsToKeep } from '#core/picture/chooseReps.ts'
import { readPose } from '#core/body/readPose.ts'
import { closeAnalysis, openAnalysis, stepAnalysis } from '#core/record/analysis.ts'
import { viewSession } from '#core/session/viewSession.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { describe, expect, test } from 'vitest'

/** Two reps: nothing in the first, the right knee 13° inside in the second. */
const watched = () => {
  let analysis = openAnalysis()
  let moments = noRepMoments
  for (const pose of loadRecording('ben_right_valgus_ascent')) {
    const [after, events] = stepAnalysis(analysis, pose)
    analysis = after
    moments = stepRepMoments(moments, readPose(pose), viewSession(after.session), events)
  }
  return { moments, reps: closeAnalysis(analysis).reps }
}

describe('the moments of a recording’s reps', () => {
  const { moments, reps } = watched()

  test('lie within them; of best and worst a picture is wanted, the best one first', () => {
    const wanted = wantPictures(moments, reps, true)
    expect(wanted.map(({ record }) => record.rep)).toStrictEqual(repsToKeep(reps).map(({ index }) => index))
    expect(wanted).toHaveLength(2)
    for (const { at, record, wish, figure } of wanted) {
      const rep = reps.find(({ index }) => index === record.rep)
      expect(at).toBeGreaterThan(rep?.started_at_ms ?? Infinity)
      expect(at).toBeLessThan(rep?.ended_at_ms ?? 0)
      expect(record.face).toBe('blurred')
      expect(wish.cover).not.toBeNull()
      expect(figure.size).toStrictEqual({ width: wish.width, height: wish.height })
    }
  })

  test('show the worst rep while its knee is inside', () => {
    const [, worst] = wantPictures(moments, reps, false)
    const rep = reps.find(({ index }) => index === worst?.record.rep)
    const shown = rep?.curve.findLast(({ t_ms }) => t_ms <= (worst?.at ?? 0))
    expect(shown?.right_inward_deg).toBeGreaterThan(6.5)
    expect(worst?.wish.cover).toBeNull()
  })

  test('that were never found want no picture', () => {
    expect(wantPictures(noRepMoments, reps, true)).toStrictEqual([])
  })
})
