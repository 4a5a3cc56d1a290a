import { plus } from '#core/legModel/vector.ts'
import type { Posture } from '#core/programme/demonstration/posture.ts'

/** The same posture with both arms straight up: overhead of whoever stands, toward the ceiling of whoever lies. */
export const raised = (posture: Posture): Posture => {
  const above = plus(posture.shoulders, [0, 0.5, 0])
  return {
    ...posture,
    arms: {
      left: { wrist: above, elbow: [0, 0, 1] },
      right: { wrist: above, elbow: [0, 0, 1] },
    },
  }
}
