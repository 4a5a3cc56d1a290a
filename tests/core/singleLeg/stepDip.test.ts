import type { PersonFrame } from '#core/body/poseFrame.ts'
import { singleLegSquat } from '#core/programme/demonstration/onOneLeg.ts'
import type { Dip } from '#core/singleLeg/dip.ts'
import type { Feet } from '#core/singleLeg/feet.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { type DipMemory, stepDip } from '#core/singleLeg/stepDip.ts'
import { mapJoints } from '#core/body/mapJoints.ts'
import { forBothSides } from '#core/side.ts'
import { milliseconds, pixels } from '#core/units.ts'
import { type Look, partWay, seen } from '#tests/core/programme/constructedFrames.ts'
import { describe, expect, test } from 'vitest'

/** Frames a second. */
const rate = 15
/** Parts of the way from standing (0) to the bottom (1): so many seconds down, kept, and up. */
const squat = (down = 1, kept = 0.3, up = 1): readonly number[] => [
  ...steps(down).map((part) => part),
  ...steps(kept).map(() => 1),
  ...steps(up).map((part) => 1 - part),
]
const steps = (seconds: number) =>
  Array.from({ length: Math.round(seconds * rate) }, (_, step) => step / (seconds * rate))
const standing = steps(0.7).map(() => 0)

const frames = (parts: readonly number[], look: Look = {}) =>
  parts.map((part, index) =>
    seen(singleLegSquat, partWay(singleLegSquat, part), { ...look, seed: index + 1 }),
  )

/** As they follow each other in time, whatever each of them shows. */
const dipsIn = (
  pictures: readonly PersonFrame[],
  feetAt: (index: number) => Feet = () => 'thisOne',
  fps = rate,
) => {
  let memory: DipMemory | null = null
  const dips: Dip[] = []
  for (const [index, picture] of pictures.entries()) {
    const frame = { ...picture, at: milliseconds((index * 1000) / fps) }
    const now = stepDip(frame, 'right', feetAt(index), memory)
    memory = now.memory
    if (now.ended !== null) dips.push(now.ended)
  }
  return dips
}
const oneSquat = [...standing, ...squat(), ...standing]

/** Seen from farther away: smaller about the picture's centre, as a camera shows it. */
const farther =
  (share: number) =>
  (frame: PersonFrame): PersonFrame => {
    const { width, height } = frame.size
    const about = (value: number, centre: number) => pixels(centre + (value - centre) * share)
    return {
      ...frame,
      image: forBothSides((side) =>
        mapJoints(frame.image[side], (point) => ({
          ...point,
          x: about(point.x, width / 2),
          y: about(point.y, height / 2),
        })),
      ),
    }
  }

describe('[P10] squats on one leg', () => {
  test('each ends once, back at the top, with its depth and its knee', () => {
    const dips = dipsIn(frames([...oneSquat, ...squat(), ...standing]))
    expect(dips).toHaveLength(2)
    for (const { bend, inward } of dips) {
      expect(bend).toBeGreaterThan(48)
      expect(bend).toBeLessThan(66)
      expect(Math.abs(inward.value - singleLegThresholds.shownOutward.value)).toBeLessThan(4)
    }
  })

  test('two pixels of noise invent none, and change the knee by less than its error', () => {
    const [clean] = dipsIn(frames(oneSquat))
    const [noisy, ...more] = dipsIn(frames(oneSquat, { noise: 2 }))
    expect(more).toEqual([])
    if (clean === undefined || noisy === undefined) throw new Error('A squat was lost')
    expect(Math.abs(noisy.inward.value - clean.inward.value)).toBeLessThan(clean.inward.error)
    expect(
      dipsIn(
        frames(
          steps(15).map(() => 0),
          { noise: 2 },
        ),
      ),
    ).toEqual([])
  })

  test('neither a shallow nod nor a squat on both legs is one', () => {
    expect(dipsIn(frames([...standing, ...squat().map((part) => part * 0.3), ...standing]))).toEqual([])
    expect(dipsIn(frames(oneSquat), () => 'both')).toEqual([])
    expect(dipsIn(frames(oneSquat), () => 'otherOne')).toEqual([])
  })

  test('the foot may come down with the person', () => {
    const down = standing.length + squat().length - 4
    expect(dipsIn(frames(oneSquat), (index) => (index < down ? 'thisOne' : 'both'))).toHaveLength(1)
  })

  test('one misread frame is none, and does not change the one it falls into', () => {
    const quiet = frames([...standing, ...standing])
    const low = frames([1])[0]
    if (low === undefined) throw new Error('No frame')
    expect(dipsIn(quiet.with(8, low))).toEqual([])
    const clean = frames(oneSquat)
    const bottom = standing.length + Math.round(1.1 * rate)
    const spoilt = clean.with(bottom, farther(0.6)(clean[bottom] ?? low))
    const [one, ...more] = dipsIn(spoilt)
    expect(more).toEqual([])
    expect(Math.abs((one?.bend ?? 0) - (dipsIn(clean)[0]?.bend ?? 99))).toBeLessThan(4)
  })

  test('a free foot that is misread for a moment down there loses nothing', () => {
    const bottom = standing.length + Math.round(1.1 * rate)
    const dips = dipsIn(frames(oneSquat), (index) => (index === bottom ? 'both' : 'thisOne'))
    expect(dips).toHaveLength(1)
    expect(Math.abs((dips[0]?.bend ?? 0) - (dipsIn(frames(oneSquat))[0]?.bend ?? 99))).toBeLessThan(2)
  })

  test('what was low before a time unseen is another squat’s', () => {
    const low = [1, 1, 1]
    const pictures = frames([...standing, ...low, ...low, ...standing])
    const unseenFrom = standing.length + low.length
    let memory: DipMemory | null = null
    for (const [index, picture] of pictures.entries()) {
      const at = milliseconds((index * 1000) / rate + (index < unseenFrom ? 0 : 2000))
      const now = stepDip({ ...picture, at }, 'right', 'thisOne', memory)
      memory = now.memory
      expect(now.ended).toBeNull()
    }
  })

  test('eight frames a second are enough', () => {
    const slowly = oneSquat.filter((_, index) => index % 2 === 0)
    expect(dipsIn(frames(slowly), () => 'thisOne', rate / 2)).toHaveLength(1)
  })

  test.each([0.92, 0.96, 1.06])(
    'after a step that changes the size by %s the next squats are found',
    (share) => {
      const before = frames(oneSquat)
      const rest = steps(7).map(() => 0)
      const after = frames([...rest, ...squat(), ...standing, ...squat(), ...standing]).map(farther(share))
      const dips = dipsIn([...before, ...after])
      expect(dips).toHaveLength(3)
      expect(dips.at(-1)?.bend).toBeGreaterThan(45)
    },
  )
})

describe('the turn of the camera', () => {
  const read = (turn: number) => dipsIn(frames(oneSquat, { turn }))[0]?.inward.value ?? 99

  test('is taken off when it stands a little to one side', () => {
    expect(Math.abs(read(10) - read(0))).toBeLessThan(3)
    expect(Math.abs(read(-10) - read(0))).toBeLessThan(3)
  })

  test('does not follow one frame, neither at the bottom nor after a time unseen', () => {
    const straightOn = frames(steps(2).map(() => 0))
    const turnedAway = frames([0], { turn: 14 })
    let memory: DipMemory | null = null
    for (const [index, picture] of straightOn.entries())
      memory = stepDip({ ...picture, at: milliseconds(index * 66) }, 'right', 'both', memory).memory
    const known = memory?.turn.value ?? 99
    for (const picture of turnedAway)
      memory = stepDip({ ...picture, at: milliseconds(9000) }, 'right', 'both', memory).memory
    expect(Math.abs((memory?.turn.value ?? 99) - known)).toBeLessThan(4)
  })

  test('is believed as it was on both feet, and anew where one foot contradicts it', () => {
    const turnAfter = (before: number, after: number) => {
      const pictures = [
        ...frames(standing, { turn: before }),
        ...frames(
          steps(4).map(() => 0),
          { turn: after },
        ),
      ]
      let memory: DipMemory | null = null
      for (const [index, picture] of pictures.entries()) {
        const feet = index < standing.length ? 'both' : 'thisOne'
        memory = stepDip({ ...picture, at: milliseconds(index * 66) }, 'right', feet, memory).memory
      }
      return memory?.turn.value ?? 99
    }
    expect(Math.abs(turnAfter(0, 8) - turnAfter(0, 0))).toBeLessThan(0.01)
    expect(Math.abs(turnAfter(-40, 0) - turnAfter(0, 0))).toBeLessThan(2)
  })
})
