import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'
import { degrees, milliseconds } from '#core/units.ts'

/**
 * Metres. On the floor, looking along the picture: the far leg straight, the near, right foot set down beyond its knee.
 * `chestLeft` turns the chest toward the bent knee and the viewer; the left elbow hooks around that knee.
 */
const twisted = (chestLeft: Posture['hips'], wrist: Posture['hips'], behind: Posture['hips']): Posture => ({
  hips: [-0.35, 0.1, 0],
  shoulders: [-0.4, 0.598, 0.02],
  pelvisLeft: [0, 0, -1],
  chestLeft,
  head: [0.02, 1, 0],
  legs: {
    left: { ankle: [0.48, 0.08, -0.1], knee: [0, 1, 0], toe: [0.2, 1, 0] },
    right: { ankle: [0.08, 0.08, -0.24], knee: [0.1, 1, 0.2], toe: [1, 0, -0.1] },
  },
  arms: {
    left: { wrist, elbow: [0.6, -0.6, -0.3] },
    right: { wrist: behind, elbow: [-0.4, 0.3, 0.8] },
  },
})

export const itBandTwist: Demonstration = {
  view: { turn: degrees(18), down: degrees(12), middle: [0, 0.46, 0], wide: 2, high: 1.3 },
  guided: [],
  keyframes: [
    {
      posture: twisted([0, 0, -1], [-0.1, 0.42, -0.1], [-0.35, 0.1, 0.35]),
      move: milliseconds(1500),
      keep: milliseconds(900),
    },
    {
      posture: twisted([0.85, 0, -0.5], [0.02, 0.36, 0.16], [-0.72, 0.06, 0.22]),
      move: milliseconds(1500),
      keep: milliseconds(3000),
    },
  ],
}
