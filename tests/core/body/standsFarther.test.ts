import { feedAnalysis, openAnalysis } from '#core/record/analysis.ts'
import { moveThrough, type Posture, standing as upright } from '#tests/fixtures/stickPerson.ts'
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
