import { describe, expect, test } from 'vitest'
import { isStill, type Stillness, stepStillness } from '#app/quality/stepStillness.ts'
import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'

const standingAt = (at: number, x: number | null): RawPose => {
  const image: readonly RawLandmark[] = Array.from({ length: 33 }, () => [x ?? 0, 0.5, 0, 1])
  return { at: milliseconds(at), width: 4, height: 3, person: x === null ? null : { image, world: image } }
}
const watch = (poses: readonly RawPose[]) => {
  let stillness: Stillness | null = null
  return poses.map((pose) => {
    stillness = stepStillness(stillness, pose)
    return isStill(stillness, pose.at)
  })
}

describe('stillness', () => {
  test('begins after twenty seconds of standing or of an empty room', () => {
    expect(watch([0, 10_000, 19_999, 20_000].map((at) => standingAt(at, 0.5)))).toEqual([
      false,
      false,
      false,
      true,
    ])
    expect(watch([0, 20_000].map((at) => standingAt(at, null)))).toEqual([false, true])
  })

  test('ends with the first movement, and when somebody comes', () => {
    expect(watch([standingAt(0, 0.5), standingAt(30_000, 0.5), standingAt(30_033, 0.53)])).toEqual([
      false,
      true,
      false,
    ])
    expect(watch([standingAt(0, null), standingAt(30_000, null), standingAt(30_100, 0.5)])).toEqual([
      false,
      true,
      false,
    ])
  })

  test('is not broken by a landmark’s tremble', () => {
    const poses = Array.from({ length: 300 }, (_, frame) => standingAt(frame * 100, 0.5 + (frame % 2) * 0.01))
    expect(watch(poses).at(-1)).toBe(true)
  })

  test('counts anew when the clock does', () => {
    expect(watch([standingAt(50_000, 0.5), standingAt(0, 0.5), standingAt(20_000, 0.5)])).toEqual([
      false,
      false,
      true,
    ])
  })
})
