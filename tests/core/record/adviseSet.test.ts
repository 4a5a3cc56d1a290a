import { adviseSet } from '#core/record/adviseSet.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { describe, expect, test } from 'vitest'

describe('one thing that went well', () => {
  test('is both knees when every reading was judged and fine', () => {
    const report = constructedReport([
      { depth: 88, left: 1, right: 4 },
      { depth: 91, left: 2, right: 3 },
    ])
    expect(adviseSet(report)).toEqual({
      wentWell: { kind: 'bothOver', reps: 2 },
      change: { kind: 'nothing' },
    })
  })

  test('never counts a reading that could not be seen as fine', () => {
    const report = constructedReport([
      { depth: 88, left: 1, right: null },
      { depth: 91, left: 2, right: 3 },
    ])
    expect(adviseSet(report)).toEqual({
      wentWell: { kind: 'overWhereSeen', judged: 3, readings: 4 },
      change: { kind: 'cantTell', reason: 'hidden', readings: 1 },
    })
  })

  test('is the knee that stayed over its toe when the other one moved inside', () => {
    const report = constructedReport([
      { depth: 88, left: 1, right: 12 },
      { depth: 91, left: null, right: 3 },
    ])
    expect(adviseSet(report).wentWell).toEqual({ kind: 'oneOver', side: 'left', judged: 1 })
  })

  test('is the clean reps when both knees moved inside at times', () => {
    const report = constructedReport([
      { depth: 88, left: 9, right: 12 },
      { depth: 91, left: 2, right: 3 },
    ])
    expect(adviseSet(report).wentWell).toEqual({ kind: 'someOver', fine: 1, reps: 2 })
  })

  test('falls back on the depth when no rep was clean', () => {
    const report = constructedReport([{ depth: 88, left: 9, right: 12 }])
    expect(adviseSet(report).wentWell).toEqual({ kind: 'depth', deepestDeg: 88 })
  })

  test('praises nothing when nothing was counted', () => {
    expect(adviseSet(constructedReport([]))).toEqual({
      wentWell: { kind: 'noReps' },
      change: { kind: 'nothing' },
    })
  })
})

describe('one thing to change', () => {
  test('names the knee that was inside more often, its furthest rep and where in the rep it was', () => {
    const report = constructedReport([
      { depth: 88, left: 1, right: 9 },
      { depth: 91, left: 8.5, right: 13 },
      { depth: 90, left: 2, right: null },
      { depth: 90, left: 2, right: 1 },
    ])
    expect(adviseSet(report).change).toEqual({
      kind: 'kneeInside',
      side: 'right',
      phase: 'bottom',
      insideReps: 2,
      judgedReps: 3,
      furthestDeg: 13,
      furthestRep: 2,
    })
  })

  test('names both knees when they are equal, counting a rep once', () => {
    const report = constructedReport([{ depth: 88, left: 9, right: 12 }])
    expect(adviseSet(report).change).toMatchObject({
      side: 'both',
      insideReps: 1,
      judgedReps: 1,
      furthestDeg: 12,
    })
  })

  test('asks for what the camera needs when most could not be seen', () => {
    const report = constructedReport([
      { depth: 88, left: null, right: null, reason: 'turned-away' },
      { depth: 88, left: null, right: 2, reason: 'hidden' },
    ])
    expect(adviseSet(report).change).toEqual({ kind: 'cantTell', reason: 'turned-away', readings: 2 })
  })

  test('mentions movements that did not count when all else was fine', () => {
    const report = constructedReport([{ depth: 88, left: 1, right: 2 }], {
      dropped: [{ started_at_ms: 0, ended_at_ms: 900, reason: 'too-shallow' }],
    })
    expect(adviseSet(report).change).toEqual({ kind: 'notCounted', reason: 'too-shallow', count: 1 })
  })
})
