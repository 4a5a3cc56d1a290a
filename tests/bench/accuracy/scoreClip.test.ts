import { describe, expect, test } from 'vitest'
import type { WarningRecord } from '#core/record/formReport.ts'
import { milliseconds } from '#core/units.ts'
import type { ClipTruth } from '../../../scripts/bench/accuracy/clipTruth.ts'
import { matchReps, scoreLive } from '../../../scripts/bench/accuracy/scoreClip.ts'

test('a true rep takes one found rep whose lowest point lies in it; the others are left over', () => {
  const truths = [
    { startedAt: 0, endedAt: 1000 },
    { startedAt: 2000, endedAt: 3000 },
  ]
  const found = [400, 600, 1500].map((at) => ({ bottom_at_ms: at }))
  expect(matchReps(truths, found)).toEqual([0, null])
})

describe('live warnings', () => {
  const still = [0, 3000].map((at) => ({ at: milliseconds(at), inward: 0, flexion: 90 }))
  const collapse = [
    [0, 0],
    [1000, 10],
    [1500, 10],
    [2500, 0],
  ].map(([at = 0, inward = 0]) => ({ at: milliseconds(at), inward, flexion: 90 }))
  const clean = { inward: 0, flexion: 90 }
  const truth: ClipTruth = {
    mirrored: false,
    camera: { yaw: 0, pitch: 0, roll: 0 },
    reps: [
      {
        startedAt: 0,
        endedAt: 2500,
        legs: { left: { inward: 10, flexion: 90 }, right: clean },
        bottom: null,
      },
      { startedAt: 3000, endedAt: 4000, legs: { left: clean, right: clean }, bottom: null },
    ],
    course: { left: collapse, right: still },
  }
  const warning = (side: 'left' | 'right', raised: number, cleared: number | null): WarningRecord => ({
    kind: 'knee-inside',
    side,
    raised_at_ms: raised,
    cleared_at_ms: cleared,
  })
  const delays = (...warnings: readonly WarningRecord[]) =>
    scoreLive(truth, warnings)?.collapses.map(({ delay }) => delay)

  test('are late by the time since the truth crossed 8°', () => {
    expect(scoreLive(truth, [warning('left', 950, 1800)])?.collapses).toEqual([
      { side: 'left', rep: 0, delay: 150 },
    ])
  })

  test('are early when raised before it and still up', () => {
    expect(delays(warning('left', 700, 1000))).toEqual([-100])
  })

  test('are missing when cleared before, raised after, or raised for the other knee', () => {
    expect(
      delays(warning('left', 500, 700), warning('left', 2000, null), warning('right', 900, 1500)),
    ).toEqual([null])
  })

  test('are false in a rep with both knees over their toes, and for a leg that is', () => {
    const raised = [warning('right', 1000, 1200), warning('left', 3100, null), warning('left', 4500, null)]
    expect(scoreLive(truth, raised)).toMatchObject({
      cleanReps: 1,
      warningsInCleanReps: 1,
      cleanLegs: 3,
      cleanLegsWarned: 2,
      warningsOutsideReps: 1,
    })
  })

  test('are not scored where only the reps are known', () => {
    expect(scoreLive({ ...truth, course: null }, [])).toBeNull()
  })
})
