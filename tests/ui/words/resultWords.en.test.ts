import { adviseSet } from '#core/record/adviseSet.ts'
import { reasonName } from '#core/record/recordRep.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { en } from '#ui/words/words.en.ts'
import { describe, expect, test } from 'vitest'

const { results } = en
const adviceOf = (...reps: Parameters<typeof constructedReport>[0]) => adviseSet(constructedReport(reps))

describe('what a set is told', () => {
  test('points the knee at its cone, with the numbers behind it', () => {
    const { change } = adviceOf({ depth: 90, left: 1, right: 13 }, { depth: 90, left: 1, right: 2 })
    expect(results.sayChange(change, 'cones')).toEqual({
      says: 'At the bottom, point your right knee at the cone.',
      because: 'inside the foot in 1 of 2 judged reps, furthest 13° in rep 1',
    })
  })

  test('speaks of the body where that was chosen', () => {
    const { change } = adviceOf({ depth: 90, left: 9, right: 13 })
    expect(results.sayChange(change, 'body').says).toBe('At the bottom, move your knees out.')
  })

  test('praises only what was judged', () => {
    const { wentWell } = adviceOf({ depth: 90, left: 1, right: null })
    expect(results.sayWentWell(wentWell)).toEqual({
      says: 'Your knees stayed over the toe wherever I could see them.',
      because: '1 of 2 knee readings judged',
    })
  })

  test('has its own words and an action for every reason why a leg could not be judged', () => {
    const reasons = [
      'hidden',
      'outOfFrame',
      'turnedAway',
      'wrongView',
      'tooShallow',
      'footMoved',
      'tooFewFrames',
      'notStanding',
    ] as const
    const said = reasons.map((why) => results.reason(reasonName(why)))
    expect(new Set(said).size).toBe(reasons.length)
    expect(said).not.toContain(results.reason('something a newer version knows'))
  })

  test('says what to do about every failed export', () => {
    const failures = (['diskFull', 'notAllowed', 'noFolder', 'other'] as const).map((why) =>
      results.export.failed(why, '/media/stick/squat.pdf'),
    )
    expect(new Set(failures).size).toBe(4)
    for (const failure of failures)
      expect(failure).toMatch(/squat\.pdf[^]*(Choose|choose)|(Choose|choose)[^]*squat\.pdf/)
  })
})
