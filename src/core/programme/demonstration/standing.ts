import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { degrees, milliseconds } from '#core/units.ts'

/** Metres. Someone who faces the viewer, feet under the hips, hands on the hips. */
const upright: Posture = {
  hips: [0, 0.9, 0],
  shoulders: [0, 1.4, 0],
  pelvisLeft: [1, 0, 0],
  chestLeft: [1, 0, 0],
  head: [0, 1, 0.05],
  legs: {
    left: { ankle: [0.13, 0.08, 0], knee: [0.1, 0, 1], toe: [0.2, 0, 1] },
    right: { ankle: [-0.13, 0.08, 0], knee: [-0.1, 0, 1], toe: [-0.2, 0, 1] },
  },
  arms: {
    left: { wrist: [0.19, 0.98, 0.05], elbow: [1, 0, -0.2] },
    right: { wrist: [-0.19, 0.98, 0.05], elbow: [-1, 0, -0.2] },
  },
}

const atHips = (hips: number): Posture => ({
  ...upright,
  hips: [0, hips, -0.02],
  shoulders: [0, hips + 0.5, 0],
  arms: {
    left: { ...upright.arms.left, wrist: [0.19, hips + 0.08, 0.05] },
    right: { ...upright.arms.right, wrist: [-0.19, hips + 0.08, 0.05] },
  },
})

/** The knees pushed apart or together from bent legs. */
const withKnees = (posture: Posture, outward: number): Posture => ({
  ...posture,
  legs: {
    left: { ...posture.legs.left, knee: [outward, 0, 1] },
    right: { ...posture.legs.right, knee: [-outward, 0, 1] },
  },
})

/** The squeeze keeps the knees apart; without it they come together. */
export const gluteSqueeze: Demonstration = {
  view: { turn: degrees(0), down: degrees(8), middle: [0, 0.82, 0], wide: 1.9, high: 1.9 },
  guided: [0, 1, 2],
  keyframes: [
    { posture: withKnees(atHips(0.87), 0.15), move: milliseconds(900), keep: milliseconds(900) },
    { posture: withKnees(atHips(0.87), 0.02), move: milliseconds(900), keep: milliseconds(1800) },
    { posture: withKnees(atHips(0.85), -0.36), move: milliseconds(900), keep: milliseconds(1500) },
  ],
}

const crossedArms = (chest: number, forward: number): Posture['arms'] => ({
  left: { wrist: [-0.13, chest - 0.13, forward + 0.17], elbow: [0.9, -0.6, 0.7] },
  right: { wrist: [0.13, chest - 0.17, forward + 0.2], elbow: [-0.9, -0.6, 0.7] },
})

const squatting = (hips: Posture['hips'], shoulders: Posture['shoulders']): Posture => ({
  ...upright,
  hips,
  shoulders,
  legs: {
    left: { ankle: [0.22, 0.08, 0], knee: [0.34, 0.1, 1], toe: [0.34, 0, 1] },
    right: { ankle: [-0.22, 0.08, 0], knee: [-0.34, 0.1, 1], toe: [-0.34, 0, 1] },
  },
  arms: crossedArms(shoulders[1], shoulders[2]),
})

export const squat: Demonstration = {
  view: { turn: degrees(0), down: degrees(8), middle: [0, 0.82, 0], wide: 1.9, high: 1.9 },
  guided: [0, 1],
  keyframes: [
    {
      posture: squatting([0, 0.89, -0.02], [0, 1.39, 0]),
      move: milliseconds(1200),
      keep: milliseconds(800),
    },
    {
      posture: squatting([0, 0.47, -0.24], [0, 0.89, 0.04]),
      move: milliseconds(1500),
      keep: milliseconds(900),
    },
  ],
}

/** Seen from the side, looking along the picture; the near leg, the right one, is behind and is stretched. */
const stride = (forward: number, hips: number): Posture => ({
  hips: [forward, hips, 0],
  shoulders: [forward - 0.01, hips + 0.5, 0],
  pelvisLeft: [0, 0, -1],
  chestLeft: [0, 0, -1],
  head: [0.05, 1, 0],
  legs: {
    left: { ankle: [0.4, 0.08, -0.1], knee: [1, 0.2, 0], toe: [1, 0, 0] },
    right: { ankle: [-0.42, 0.08, 0.1], knee: [1, 0, 0], toe: [1, 0, 0] },
  },
  arms: {
    left: { wrist: [forward + 0.07, hips + 0.06, -0.2], elbow: [-1, 0.1, -0.8] },
    right: { wrist: [forward + 0.07, hips + 0.06, 0.2], elbow: [-1, 0.1, 0.8] },
  },
})

export const hipFlexorStretch: Demonstration = {
  view: { turn: degrees(12), down: degrees(6), middle: [0, 0.8, 0], wide: 1.9, high: 1.9 },
  guided: [1],
  keyframes: [
    { posture: stride(-0.12, 0.83), move: milliseconds(1400), keep: milliseconds(1000) },
    { posture: stride(0.06, 0.765), move: milliseconds(1400), keep: milliseconds(2600) },
  ],
}
