import { whyLegUnseen } from '#core/body/visibility.ts'
import { type Placed, turned } from '#core/geometry/plane.ts'
import { median } from '#core/geometry/statistics.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { forBothSides, type BothSides, type Side } from '#core/side.ts'
import { heldMaximum } from '#core/squat/heldMaximum.ts'
import { type Milliseconds, milliseconds, radiansFromDegrees, degrees } from '#core/units.ts'

/** One frame by the formula. Degrees; a leg is null where its joints are not seen. */
export type FormulaFrame = {
  readonly at: Milliseconds
  readonly flexion: number
  readonly inward: BothSides<number | null>
}

/** Offset (standing shins) = zero + slope × angle, a line through the known clips of bodies facing a desk or a floor camera. */
const response = { zero: -0.03, perDegree: 0.0165 } as const
/** The shin leans this much per degree of flexion, and at 90° the knee is about as far forward as the toe. */
const shinLeanPerFlexion = 0.29
const flexionOfLevelKnee = 90
/** Ankle to the foot's tip as the pose model sees it, in shins. */
const footLength = 0.36
/** Degrees; nearer to standing the formula picks up how the body is turned. */
const judgedFrom = 60

/**
 * What Overtoe measured before the leg model, kept to measure against: how far the knee lies inside the tip of the foot, sideways
 * in the picture, per standing shin. It knows no error of its own and is asked at every yaw. Null where the session saw no leg.
 */
export const readByFormula = ({ person, latest, stance }: SessionState): FormulaFrame | null => {
  const standing = stance.reference
  if (person === null || latest === null || standing === null) return null
  const shin = (standing.shin.left + standing.shin.right) / 2
  const lean = radiansFromDegrees(degrees(median(stance.samples.map((sample) => sample.lean))))
  const lacking = Math.max(0, kneeForward(flexionOfLevelKnee) - kneeForward(latest.hipDrop))
  return {
    at: latest.at,
    flexion: latest.hipDrop,
    inward: forBothSides((side) => {
      if (whyLegUnseen(person, side, ['knee', 'ankle', 'toe']) !== null) return null
      const { knee, ankle, toe } = person.image[side]
      const outward = (from: Placed, to: Placed) =>
        ((side === 'left' ? 1 : -1) * turned({ x: to.x - from.x, y: to.y - from.y }, -lean).x) / shin
      const offset = outward(knee, toe) - (outward(ankle, toe) / footLength) * lacking
      return (offset - response.zero) / response.perDegree
    }),
  }
}

/** A rep's value: the largest angle held 100 ms at 60° of flexion or more, in a shallow rep from 85 % of its depth. */
export const judgeByFormula = (frames: readonly FormulaFrame[], side: Side): number | null => {
  const from = Math.min(judgedFrom, 0.85 * Math.max(...frames.map(({ flexion }) => flexion)))
  const seen = frames.flatMap(({ at, flexion, inward }) => {
    const value = inward[side]
    return value === null || flexion < from ? [] : [{ at, value }]
  })
  return heldMaximum(seen, milliseconds(100))?.value ?? null
}

/** How far in front of the ankle the knee is, in shins. */
const kneeForward = (flexion: number): number =>
  Math.sin(radiansFromDegrees(degrees(shinLeanPerFlexion * flexion)))
