import { median, percentile } from '#core/geometry/statistics.ts'
import { measured, type Seen } from '#core/measured.ts'
import { frontalProjectionError } from '#core/singleLeg/frontalProjection.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { type Degrees, degrees, type Milliseconds } from '#core/units.ts'

/** One small squat on one leg: how deep it went, and how far the knee was inside down there. */
export type Dip = { readonly bend: Degrees; readonly inward: Seen<Degrees> }

export type DipFrame = { readonly at: Milliseconds; readonly bend: Degrees; readonly inward: Degrees }

const { dipHeld, nearLowest, robustlyDeepest } = singleLegThresholds

/** What the frames that were low enough say together, the turn known by `facing`; null where they did not last. */
export const dipOf = (low: readonly DipFrame[], facing: Degrees): Dip | null => {
  const [first, last] = [low[0], low.at(-1)]
  if (first === undefined || last === undefined || last.at - first.at < dipHeld.value) return null
  const bends = low.map((frame) => frame.bend)
  const bend = degrees(percentile(bends, robustlyDeepest.value))
  const lowest = low.filter((frame) => frame.bend >= nearLowest.value * bend)
  const inward = degrees(median(lowest.map((frame) => frame.inward)))
  return { bend, inward: measured(inward, frontalProjectionError(bend, facing)) }
}
