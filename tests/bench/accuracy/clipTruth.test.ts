import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sides } from '#core/side.ts'
import { findClips } from '../../../scripts/bench/accuracy/benchClips.ts'
import { readClipTruth } from '../../../scripts/bench/accuracy/clipTruth.ts'
import { heldInward } from '../../../scripts/bench/accuracy/heldTruth.ts'

const clips = findClips([resolve(import.meta.dirname, '../../fixtures/recordings')])

test.each(clips)('$name: the truth of its reps is what its course holds', ({ truth: { reps, course } }) => {
  expect(reps.length).toBeGreaterThan(0)
  for (const { startedAt, endedAt, legs } of reps)
    for (const side of sides) {
      const inRep = course?.[side].filter(({ at }) => at >= startedAt - 1 && at <= endedAt + 1) ?? []
      expect(heldInward(inRep)).toBeCloseTo(legs[side].inward, 1)
      expect(Math.max(...inRep.map(({ flexion }) => flexion))).toBeCloseTo(legs[side].flexion, 1)
    }
})

describe("the renderer's truth", () => {
  const frame = (t: number, inward: number, flexion: number) => {
    const leg = {
      knee_toe_angle: inward,
      knee_flexion: flexion,
      thigh_incl: flexion / 3 - 60,
      shin_sagittal: flexion / 3,
      shin_frontal_world: -4,
      heel_lift_cm: flexion / 22.5,
    }
    return { t, trunk_lean: flexion / 4, kasr: 1.2, pelvis_shift_cm: 2, left: leg, right: leg }
  }
  const rendered = {
    params: { mirrored: true },
    camera: { yaw: 12, pitch: 3, roll: -2 },
    figure: { shank_m: 0.5 },
    reps: [
      { t0: 0, t1: 1 },
      { t0: 2, t1: 3 },
    ],
    frames_data: [
      frame(0, 5, 0),
      frame(0.4, 12, 90),
      frame(0.6, 12, 90),
      frame(1, 5, 0),
      frame(2, 0, 0),
      frame(2.5, 0, 40),
    ],
  }

  /** An outward lean counts as positive in the app, an inward one in the renderer. */
  const deepLeg = { flexion: 90, thigh: -30, shinSagittal: 30, shinFrontal: 4, heelRise: 0.08 }

  test('comes in seconds, and a dip that never bends to 45° is no rep', () => {
    const truth = readClipTruth(JSON.stringify(rendered))
    expect(truth.reps).toEqual([
      {
        startedAt: 0,
        endedAt: 1000,
        legs: { left: { inward: 12, flexion: 90 }, right: { inward: 12, flexion: 90 } },
        bottom: {
          trunkLean: 22.5,
          kneeToAnkle: 1.2,
          pelvisShift: 0.04,
          legs: { left: deepLeg, right: deepLeg },
        },
      },
    ])
    expect(truth.camera).toEqual({ yaw: 12, pitch: 3, roll: -2 })
    expect(truth.mirrored).toBe(true)
  })
})
