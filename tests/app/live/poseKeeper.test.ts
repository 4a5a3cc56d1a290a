import { openPoseKeeper } from '#app/live/poseKeeper.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import { expect, test } from 'vitest'

const at = (time: number): RawPose => ({ at: milliseconds(time), width: 640, height: 480, person: null })
const keeper = () => {
  const pieces: (readonly RawPose[])[] = []
  return { pieces, keeper: openPoseKeeper((poses) => pieces.push(poses)) }
}
const timesOf = (pieces: readonly (readonly RawPose[])[]) => pieces.flat().map((pose) => pose.at)

test('a set keeps the three seconds before it and all that follows', () => {
  const { pieces, keeper: frames } = keeper()
  for (let time = 0; time < 10_000; time += 100) frames.take(at(time))
  frames.begin()
  for (let time = 10_000; time < 60_000; time += 100) frames.take(at(time))
  frames.flush()
  const kept = timesOf(pieces)
  expect(kept[0]).toBe(6900)
  expect(kept.at(-1)).toBe(59_900)
  expect(new Set(kept).size).toBe(kept.length)
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(256)
})

test('is handed over in small pieces while the set runs, the frames before it too', () => {
  const { pieces, keeper: frames } = keeper()
  for (let time = 0; time < 3000; time += 33) frames.take(at(time))
  frames.begin()
  for (let time = 3000; time < 6000; time += 33) frames.take(at(time))
  expect(new Set(pieces.map((piece) => piece.length))).toStrictEqual(new Set([20]))
  expect(timesOf(pieces)).toStrictEqual(timesOf(pieces).toSorted((a, b) => a - b))
})

test('what never became a set is not kept', () => {
  const { pieces, keeper: frames } = keeper()
  for (let time = 0; time < 100_000; time += 33) frames.take(at(time))
  frames.flush()
  expect(pieces).toStrictEqual([])
})

test('frames of the same time are kept once, and what is known of the picture is not', () => {
  const { pieces, keeper: frames } = keeper()
  frames.begin()
  frames.take({ ...at(5), picture: { brightness: 0.5, changed: true } })
  frames.take(at(5))
  frames.flush()
  expect(pieces).toStrictEqual([[at(5)]])
})
