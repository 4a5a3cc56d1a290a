import { expect, test } from 'vitest'
import { readPose } from '#core/body/readPose.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { type ArmsUp, armsUnknown, stepArmsUp } from '#core/coach/armsUp.ts'
import { armsHeldOut, armsRaised, holding, inSequence, nobodyFor } from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'

const standing = loadRecording('anna_y0_desk')[0] as RawPose
const fromFloor = loadRecording('anna_y0_floor')[0] as RawPose
const down = (forMs: number) => holding(standing, forMs)
const up = (forMs: number) => armsRaised(holding(standing, forMs))

/** When the gesture was taken, in milliseconds. */
const takenAt = (poses: readonly RawPose[], standingStill = true): readonly number[] => {
  let state: ArmsUp = armsUnknown
  return poses.flatMap((pose) => {
    const [next, taken] = stepArmsUp(state, readPose(pose), standingStill)
    state = next
    return taken ? [pose.at] : []
  })
}

test('[G1] both arms up for a second are taken once, however long they stay up', () => {
  const taken = takenAt(inSequence(down(1000), up(5000), down(1000)))
  expect(taken).toHaveLength(1)
  expect(taken[0]).toBeGreaterThanOrEqual(2000)
  expect(taken[0]).toBeLessThan(2300)
})

test('[G1] raised again they are taken again', () => {
  expect(takenAt(inSequence(down(1000), up(1500), down(1000), up(1500)))).toHaveLength(2)
})

test('[G1] a shorter stretch is nothing', () => {
  expect(takenAt(inSequence(down(1000), up(800), down(1000), up(800), down(500)))).toEqual([])
})

test('[G1] one arm is nothing', () => {
  expect(takenAt(inSequence(down(1000), armsRaised(down(3000), ['left'])))).toEqual([])
})

test('[G1] arms that were up from the start ask for nothing', () => {
  expect(takenAt(up(4000))).toEqual([])
  expect(takenAt(inSequence(nobodyFor(standing, 2000), up(4000)))).toEqual([])
})

test('[G1] arms held out in front are not up, even for a camera on the floor', () => {
  const held = inSequence(holding(fromFloor, 1000), armsHeldOut(holding(fromFloor, 3000)))
  expect(takenAt(held)).toEqual([])
})

test('[G1] squatting with raised arms is no gesture', () => {
  expect(takenAt(inSequence(down(1000), up(4000)), false)).toEqual([])
})

test.each(['anna_y0_desk', 'ben_y0_floor', 'chika_y0_desk', 'ben_backlit_lean', 'anna_y45_desk'])(
  '[G1] nobody in %s raises their arms',
  (name) => expect(takenAt(loadRecording(name))).toEqual([]),
)
