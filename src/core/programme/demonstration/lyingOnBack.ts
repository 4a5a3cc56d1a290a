import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { degrees, milliseconds } from '#core/units.ts'

/**
 * Metres. On the back, head to the left, the right side toward the viewer. The heels stand so that shoulders, hips and
 * knee make one line at a knee of about 94°, as the design's picture shows it.
 */
const onBack = (hips: Posture['hips']): Posture => ({
  hips,
  shoulders: [-0.75, 0.1, 0],
  pelvisLeft: [0, 0, -1],
  chestLeft: [0, 0, -1],
  head: [-1, 0.04, 0],
  legs: {
    left: { ankle: [0.28, 0.09, -0.12], knee: [-0.3, 1, 0], toe: [0.85, 0.5, 0] },
    right: { ankle: [0.28, 0.09, 0.12], knee: [-0.3, 1, 0], toe: [0.85, 0.5, 0] },
  },
  arms: {
    left: { wrist: [-0.27, 0.05, -0.3], elbow: [0, -1, -0.2] },
    right: { wrist: [-0.27, 0.05, 0.3], elbow: [0, -1, 0.2] },
  },
})

const hipsDown: Posture['hips'] = [-0.25, 0.1, 0]
const hipsUp: Posture['hips'] = [-0.291, 0.299, 0]

const view = {
  turn: degrees(14),
  down: degrees(10),
  middle: [-0.25, 0.28, 0],
  wide: 2.3,
  high: 1.15,
} as const

export const bridge: Demonstration = {
  view,
  guided: [1],
  keyframes: [
    { posture: onBack(hipsDown), move: milliseconds(1200), keep: milliseconds(900) },
    { posture: onBack(hipsUp), move: milliseconds(1100), keep: milliseconds(3000) },
  ],
}

/** The far leg is lifted until its shin is level with the knee of the near one. */
const withLiftedLeg = (posture: Posture, ankle: Posture['hips']): Posture => ({
  ...posture,
  legs: { ...posture.legs, left: { ankle, knee: [-0.3, 1, 0], toe: [0.15, 1, 0] } },
})

export const singleLegBridge: Demonstration = {
  view,
  guided: [1],
  keyframes: [
    {
      posture: withLiftedLeg(onBack(hipsDown), [0.5, 0.42, -0.12]),
      move: milliseconds(1200),
      keep: milliseconds(900),
    },
    {
      posture: withLiftedLeg(onBack(hipsUp), [0.51, 0.48, -0.12]),
      move: milliseconds(1100),
      keep: milliseconds(3000),
    },
  ],
}
