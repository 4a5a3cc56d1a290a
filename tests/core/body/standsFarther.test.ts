import { readPose } from '#core/body/readPose.ts'
import { noStance, stepStance } from '#core/body/stance.ts'
import { feedAnalysis, openAnalysis } from '#core/record/analysis.ts'
import { moveThrough, type Posture, standing as upright } from '#tests/fixtures/stickPerson.ts'
import { milliseconds } from '#core/units.ts'
import { expect, test } from 'vitest'

const to = (posture: Posture, ms: number) => ({ to: posture, ms })
const squat = (from: Posture) => {
  const low: Posture = { ...from, hips: [0, 0.5, -0.22], lean: 40, arms: 40 }
  return [to(low, 1200), to(low, 200), to(from, 1100), to(from, 500)]
}

test.each([-0.1, -0.15, -0.3, -0.5, 0.15, 0.3])(
  '[B2] constructed: a step of %s m to the camera and back again, between reps, loses none of them',
  (step) => {
    const moved: Posture = { ...upright, at: [0, step] }
    const poses = moveThrough(upright, [
      to(upright, 3000),
      ...squat(upright),
      to(moved, 700),
      to(moved, 2000),
      ...squat(moved),
      ...squat(moved),
      to(upright, 700),
      to(upright, 2000),
      ...squat(upright),
      to(upright, 500),
    ])
    const { reps } = poses.reduce((analysis, pose) => feedAnalysis(analysis, pose)[0], openAnalysis())
    expect(reps).toHaveLength(4)
  },
)

/** Whether a stance ends while somebody who stood for two seconds is shown 0.15 m farther back in those frames, thirty a second. */
const endsWhile = (isFarther: (frame: number) => boolean, frames: number): boolean => {
  const [near, back] = [upright, { ...upright, at: [0, -0.15] as const }].map((posture) =>
    moveThrough(posture, [to(posture, 4000)]),
  )
  let stance = noStance
  for (let frame = 0; frame < 60 + frames; frame += 1) {
    const raw = (frame >= 60 && isFarther(frame) ? back : near)?.[frame]
    if (raw === undefined) throw new Error('The constructed poses are too few.')
    const pose = readPose({ ...raw, at: milliseconds((frame * 1000) / 30) })
    if (pose.kind === 'nobody') continue
    const [next, feet] = stepStance(stance, pose)
    if (feet === 'stepped') return true
    stance = next
  }
  return false
}

test('[B2] who is shown farther back for longer than half a second has stepped', () => {
  expect(endsWhile(() => true, 14)).toBe(false)
  expect(endsWhile(() => true, 20)).toBe(true)
})

test('[B2] shown farther back now and then, as deep squats are, only those times count', () => {
  expect(endsWhile((frame) => frame % 10 < 4, 30)).toBe(false)
  expect(endsWhile((frame) => frame % 10 < 8, 30)).toBe(true)
})
