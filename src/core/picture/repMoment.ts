import { pictureThresholds } from '#core/picture/pictureThresholds.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { sides } from '#core/side.ts'
import type { Milliseconds } from '#core/units.ts'

/** How much a moment of a rep says: a knee inside before any depth. */
export type MomentWeight = { readonly inside: number | null; readonly depth: number }

/** Null where nothing was measured, or no rep has its bottom. */
export const weighMoment = ({ depth, legs }: SessionView): MomentWeight | null => {
  if (!depth.seen) return null
  const inside = sides.flatMap((side) => {
    const { inward, verdict } = legs[side]
    return inward.seen && verdict.kind === 'inside' ? [Number(inward.value)] : []
  })
  if (inside.length > 0) return { inside: Math.max(...inside), depth: depth.value }
  return depth.value < pictureThresholds.fromDepth.value ? null : { inside: null, depth: depth.value }
}

/** Whether the person is still on the way down, far from the bottom: another frame will say more. */
export const isOnTheWay = (moment: Timed, before: Timed | null): boolean =>
  before !== null &&
  moment.weight.inside === null &&
  (1000 * (moment.weight.depth - before.weight.depth)) / (moment.at - before.at) >
    pictureThresholds.slowDescent.value

type Timed = { readonly at: Milliseconds; readonly weight: MomentWeight }

/** A rep is shown where a knee is furthest inside; without one at its bottom, where a knee would be. */
export const saysMore = (moment: MomentWeight, than: MomentWeight | null): boolean => {
  if (than === null) return true
  if (moment.inside !== null)
    return than.inside === null || moment.inside >= than.inside + pictureThresholds.worthFurther.value
  return than.inside === null && moment.depth >= than.depth + pictureThresholds.worthDeeper.value
}
