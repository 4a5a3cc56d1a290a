import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import { forBothSides, sides } from '#core/side.ts'
import { milliseconds, pixels } from '#core/units.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { predictFrame, type TimedFrame } from '#ui/canvas/predictFrame.ts'
import { describe, expect, test } from 'vitest'

const standing = loadRecording('anna_y0_desk')
  .map(readPose)
  .find((frame) => frame.kind === 'person')
if (standing?.kind !== 'person') throw new Error('The recording shows nobody')
const someone = standing

/** Two squats at 30 pictures a second, three seconds each: knees go 120 pixels down and 40 in, softly at both ends. */
const frames: readonly TimedFrame[] = Array.from({ length: 180 }, (_, picture) => {
  const takenAt = (picture * 1000) / 30
  const share = (1 - Math.cos((2 * Math.PI * takenAt) / 3000)) / 2
  const image = forBothSides((side) => {
    const joints = someone.image[side]
    const knee = {
      ...joints.knee,
      x: pixels(joints.knee.x + 40 * share),
      y: pixels(joints.knee.y + 120 * share),
    }
    return { ...joints, knee }
  })
  return { frame: { ...someone, at: milliseconds(takenAt), image }, takenAt }
})

/** Pixels that the knees, drawn as `drawn`, are away from where they really are. */
const trail = (drawn: PersonFrame, real: PersonFrame) =>
  sides.map((side) => {
    const [one, other] = [drawn.image[side].knee, real.image[side].knee]
    return Math.hypot(one.x - other.x, one.y - other.y)
  })
const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
const at = (index: number): TimedFrame => {
  const frame = frames[index]
  if (frame === undefined) throw new Error('The recording is too short')
  return frame
}

describe('the skeleton drawn on a picture that is later than its pose', () => {
  test('is where the knee is, within a pixel or two, and not where it was two pictures ago', () => {
    const pairs = frames.slice(3).map((real, index) => {
      const predicted = predictFrame(at(index), at(index + 1), real.takenAt)
      return { predicted: trail(predicted, real.frame), held: trail(at(index + 1).frame, real.frame) }
    })
    const [predicted, held] = [pairs.flatMap((each) => each.predicted), pairs.flatMap((each) => each.held)]
    expect(Math.max(...held)).toBeGreaterThan(8)
    expect(Math.max(...predicted)).toBeLessThan(2)
    expect(mean(predicted)).toBeLessThan(0.2 * mean(held))
  })

  test('is drawn as measured when there is nothing to tell a speed by, or nothing to run ahead of', () => {
    const [before, latest] = [at(10), at(11)]
    expect(predictFrame(null, latest, latest.takenAt + 50)).toBe(latest.frame)
    expect(predictFrame(before, latest, latest.takenAt - 5)).toBe(latest.frame)
    expect(predictFrame({ ...before, takenAt: latest.takenAt - 500 }, latest, latest.takenAt + 50)).toBe(
      latest.frame,
    )
  })

  test('never runs farther ahead than a body can be trusted to go on', () => {
    const [before, latest] = [at(100), at(101)]
    const far = predictFrame(before, latest, latest.takenAt + 5000)
    expect(far.image).toEqual(predictFrame(before, latest, latest.takenAt + 80).image)
  })
})
