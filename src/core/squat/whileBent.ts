import type { TimedValue } from '#core/squat/heldMaximum.ts'
import { milliseconds, type Milliseconds } from '#core/units.ts'

/** One moment of one leg; degrees. */
export type LegMoment = { readonly at: Milliseconds; readonly value: number; readonly flexion: number }

/**
 * The values while the leg is bent by `from` degrees or more, as straight lines between the moments: where a line crosses that
 * flexion, the value begins or ends there. At eight frames a second the frame after may be twelve degrees deeper.
 */
export const whileBent = (moments: readonly LegMoment[], from: number): TimedValue[] =>
  moments.flatMap((moment, index) => {
    const { at, value, flexion } = moment
    const own = flexion >= from ? [{ at, value }] : []
    const next = moments[index + 1]
    if (next === undefined || flexion >= from === next.flexion >= from) return own
    const part = (from - flexion) / (next.flexion - flexion)
    const crossing = milliseconds(at + (next.at - at) * part)
    return [...own, { at: crossing, value: value + (next.value - value) * part }]
  })
