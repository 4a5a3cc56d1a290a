import type { PersonFrame } from '#core/body/poseFrame.ts'
import { singleLegSquat } from '#core/programme/demonstration/onOneLeg.ts'
import { type Dip, type DipMemory, stepDip } from '#core/singleLeg/stepDip.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { milliseconds, pixels } from '#core/units.ts'
import { type Look, partWay, seen } from '#tests/core/programme/constructedFrames.ts'
import { expect, test } from 'vitest'

/** Parts of the way from standing (0) to the bottom (1): a second down, a second up. */
const oneDip = [
  ...Array.from({ length: 15 }, (_, step) => step / 15),
  ...Array.from({ length: 16 }, (_, step) => 1 - step / 15),
]
const standing = Array.from({ length: 10 }, () => 0)
const frames = (parts: readonly number[], look: Look = {}) =>
  parts.map((part, index) => ({
    ...seen(singleLegSquat, partWay(singleLegSquat, part), { ...look, seed: index + 1 }),
    at: milliseconds(index * 66),
  }))

const dipsIn = (pictures: readonly PersonFrame[], alone = true): Dip[] => {
  let memory: DipMemory | null = null
  const dips: Dip[] = []
  for (const frame of pictures) {
    const now = stepDip(frame, 'right', alone, memory)
    memory = now.memory
    if (now.ended !== null) dips.push(now.ended)
  }
  return dips
}

test('each squat ends once, back at the top, with its depth and its knee', () => {
  const dips = dipsIn(frames([...standing, ...oneDip, ...standing, ...oneDip, ...standing]))
  expect(dips).toHaveLength(2)
  for (const { bend, inward } of dips) {
    expect(bend).toBeGreaterThan(48)
    expect(bend).toBeLessThan(66)
    expect(Math.abs(inward.value - singleLegThresholds.shownOutward.value)).toBeLessThan(4)
  }
})

test('two pixels of noise invent none, and change the knee by less than its error', () => {
  const [clean] = dipsIn(frames([...standing, ...oneDip, ...standing]))
  const [noisy, ...more] = dipsIn(frames([...standing, ...oneDip, ...standing], { noise: 2 }))
  expect(more).toEqual([])
  if (clean === undefined || noisy === undefined) throw new Error('A squat was lost')
  expect(Math.abs(noisy.inward.value - clean.inward.value)).toBeLessThan(clean.inward.error)
  expect(
    dipsIn(
      frames(
        Array.from({ length: 200 }, () => 0),
        { noise: 2 },
      ),
    ),
  ).toEqual([])
})

test('a shallow nod, or a squat on both legs, is none', () => {
  expect(dipsIn(frames([...standing, ...oneDip.map((part) => part * 0.3), ...standing]))).toEqual([])
  expect(dipsIn(frames([...standing, ...oneDip, ...standing]), false)).toEqual([])
})

test('the turn of a camera that stands a little off is taken off', () => {
  const read = (turn: number) =>
    dipsIn(frames([...standing, ...oneDip, ...standing], { turn }))[0]?.inward.value ?? 99
  expect(Math.abs(read(10) - read(0))).toBeLessThan(3)
  expect(Math.abs(read(-10) - read(0))).toBeLessThan(3)
})

test('whoever hops nearer is learnt anew instead of standing too tall for ever', () => {
  const nearer = (frame: PersonFrame): PersonFrame => ({ ...frame, image: grown(frame.image) })
  const far = frames([...standing, ...oneDip])
  const near = frames([...standing, ...oneDip, ...standing]).map(nearer)
  expect(dipsIn([...near, ...far, ...standing.flatMap(() => far.slice(0, 1))])).toHaveLength(2)
})

const grown = (image: PersonFrame['image']): PersonFrame['image'] => {
  const joints = (leg: PersonFrame['image']['left']) =>
    Object.fromEntries(
      Object.entries(leg).map(([joint, point]) => [
        joint,
        { ...point, x: pixels(point.x * 1.2), y: pixels(point.y * 1.2) },
      ]),
    ) as PersonFrame['image']['left']
  return { left: joints(image.left), right: joints(image.right) }
}
