import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { degrees, milliseconds } from '#core/units.ts'

/** Metres. Face down on the forearms, head to the left, the left side toward the viewer. */
const onForearms = (hips: number, height: number): Posture => ({
  hips: [hips, height, 0],
  shoulders: [hips - 0.48, height + 0.13, 0],
  pelvisLeft: [0, 0, 1],
  chestLeft: [0, 0, 1],
  head: [-1, 0.3, 0],
  legs: {
    left: { ankle: [hips + 0.83, 0.11, 0.1], knee: [0, -1, 0.2], toe: [0.7, -0.6, 0] },
    right: { ankle: [hips + 0.83, 0.11, -0.1], knee: [0, -1, -0.2], toe: [0.7, -0.6, 0] },
  },
  arms: {
    left: { wrist: [hips - 0.72, 0.04, 0.2], elbow: [0.7, -1, 0.1] },
    right: { wrist: [hips - 0.72, 0.04, -0.2], elbow: [0.7, -1, -0.1] },
  },
})

/** The far leg bent out to the side carries some of the weight. */
const withLegAside = (posture: Posture, hips: number): Posture => ({
  ...posture,
  legs: {
    ...posture.legs,
    right: { ankle: [hips + 0.42, 0.09, -0.46], knee: [-0.3, 0.15, -1], toe: [0.8, -0.2, -0.3] },
  },
})

const view = {
  turn: degrees(10),
  down: degrees(16),
  middle: [0.05, 0.3, 0.05],
  wide: 2.3,
  high: 1.15,
} as const

export const rollHipFlexor: Demonstration = {
  view,
  guided: [],
  keyframes: [
    {
      posture: withLegAside(onForearms(0.06, 0.24), 0.06),
      move: milliseconds(1600),
      keep: milliseconds(500),
      prop: { kind: 'roller', at: [0.14, 0.08, 0.1], radius: 0.08 },
    },
    {
      posture: withLegAside(onForearms(-0.1, 0.24), -0.1),
      move: milliseconds(1600),
      keep: milliseconds(900),
      prop: { kind: 'roller', at: [0.07, 0.08, 0.1], radius: 0.08 },
    },
  ],
}

export const ballHipFlexor: Demonstration = {
  view,
  guided: [],
  keyframes: [
    {
      posture: onForearms(0, 0.23),
      move: milliseconds(1600),
      keep: milliseconds(700),
      prop: { kind: 'ball', at: [0.06, 0.045, 0.12], radius: 0.045 },
    },
    {
      posture: onForearms(0, 0.19),
      move: milliseconds(1600),
      keep: milliseconds(3500),
      prop: { kind: 'ball', at: [0.06, 0.045, 0.12], radius: 0.045 },
    },
  ],
}
