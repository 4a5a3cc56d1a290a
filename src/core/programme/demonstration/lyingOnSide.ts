import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { degrees, milliseconds } from '#core/units.ts'

/** Metres. On the right side, head to the left, the front of the body toward the viewer; the left leg is the upper one. */
const shell = (knee: Posture['hips']): Posture => ({
  hips: [0, 0.2, 0],
  shoulders: [-0.5, 0.22, 0],
  pelvisLeft: [0, 1, 0],
  chestLeft: [0, 1, 0],
  head: [-1, 0.12, 0],
  legs: {
    left: { ankle: [0.52, 0.16, 0.2], knee, toe: [0.75, 0, 0.66] },
    right: { ankle: [0.52, 0.08, 0.2], knee: [0, 0, 1], toe: [0.75, 0, 0.66] },
  },
  arms: {
    left: { wrist: [-0.38, 0.05, 0.3], elbow: [0.4, 0.3, 1] },
    right: { wrist: [-0.82, 0.06, 0.12], elbow: [-0.4, -0.6, 1] },
  },
})

const wall = { kind: 'wall', at: [0.72, 0, 0.2], radius: 0.6 } as const

export const clam: Demonstration = {
  view: { turn: degrees(-12), down: degrees(16), middle: [-0.15, 0.26, 0.1], wide: 2.2, high: 1.1 },
  guided: [1],
  keyframes: [
    { posture: shell([0, -0.1, 1]), move: milliseconds(1400), keep: milliseconds(800), prop: wall },
    { posture: shell([0, 1, 0.75]), move: milliseconds(1400), keep: milliseconds(900), prop: wall },
  ],
}

/** Propped on the right forearm, the upper foot on the floor in front; `hips` slide along over the roller. */
const propped = (hips: number, height: number, foot: number): Posture => ({
  hips: [hips, height, 0],
  shoulders: [hips - 0.46, height + 0.19, 0],
  pelvisLeft: [0, 1, 0.15],
  chestLeft: [0.35, 1, 0.1],
  head: [-0.9, 0.55, 0],
  legs: {
    left: { ankle: [hips + foot, 0.08, 0.42], knee: [0.5, 1, 0.4], toe: [0.9, 0, 0.4] },
    right: { ankle: [hips + 0.82, 0.09, 0], knee: [0, 0, 1], toe: [0.8, 0.1, 0.6] },
  },
  arms: {
    left: { wrist: [hips - 0.3, 0.06, 0.34], elbow: [0.3, 0.2, 1] },
    right: { wrist: [hips - 0.36, 0.04, 0.2], elbow: [-1, -0.6, 0] },
  },
})

const onSideView = {
  turn: degrees(-10),
  down: degrees(12),
  middle: [0.1, 0.34, 0.1],
  wide: 2.3,
  high: 1.15,
} as const

export const rollOuterThigh: Demonstration = {
  view: onSideView,
  guided: [],
  keyframes: [
    {
      posture: propped(0.05, 0.27, 0.1),
      move: milliseconds(2200),
      keep: milliseconds(500),
      prop: { kind: 'roller', at: [0.3, 0.08, 0], radius: 0.08 },
    },
    {
      posture: propped(-0.2, 0.29, 0.1),
      move: milliseconds(2200),
      keep: milliseconds(900),
      prop: { kind: 'roller', at: [0.2, 0.08, 0], radius: 0.08 },
    },
  ],
}

export const ballOuterHip: Demonstration = {
  view: onSideView,
  guided: [],
  keyframes: [
    {
      posture: propped(0, 0.28, 0.3),
      move: milliseconds(1600),
      keep: milliseconds(700),
      prop: { kind: 'ball', at: [0.02, 0.045, 0.05], radius: 0.045 },
    },
    {
      posture: propped(0, 0.245, 0.3),
      move: milliseconds(1600),
      keep: milliseconds(3500),
      prop: { kind: 'ball', at: [0.02, 0.045, 0.05], radius: 0.045 },
    },
  ],
}
