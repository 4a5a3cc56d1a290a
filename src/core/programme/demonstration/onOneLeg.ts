import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { degrees, milliseconds } from '#core/units.ts'

/**
 * Metres. Someone who faces the viewer and stands on the right leg, the left foot lifted a little behind, arms crossed.
 * `lean` is how far the shoulders are before the hips.
 */
const onRightLeg = (hips: number, back: number, lean: number): Posture => {
  const shoulders = hips + Math.sqrt(0.25 - lean ** 2)
  return {
    hips: [-0.06, hips, -back],
    shoulders: [-0.08, shoulders, lean - back],
    pelvisLeft: [1, 0, 0],
    chestLeft: [1, 0, 0],
    head: [0, 1, 0.08],
    legs: {
      left: { ankle: [0.06, 0.26, -0.2], knee: [0.15, 0, 1], toe: [0.1, -0.6, 0.8] },
      right: { ankle: [-0.12, 0.08, 0], knee: [-0.12, 0, 1], toe: [-0.12, 0, 1] },
    },
    arms: {
      left: { wrist: [-0.19, shoulders - 0.14, lean - back + 0.18], elbow: [0.9, -0.6, 0.7] },
      right: { wrist: [0.03, shoulders - 0.18, lean - back + 0.21], elbow: [-0.9, -0.6, 0.7] },
    },
  }
}

export const singleLegSquat: Demonstration = {
  view: { turn: degrees(0), down: degrees(6), middle: [0, 0.82, 0], wide: 1.9, high: 1.9 },
  guided: [0, 1],
  keyframes: [
    { posture: onRightLeg(0.91, 0, 0.03), move: milliseconds(1400), keep: milliseconds(900) },
    { posture: onRightLeg(0.81, 0.08, 0.16), move: milliseconds(1400), keep: milliseconds(900) },
  ],
}
