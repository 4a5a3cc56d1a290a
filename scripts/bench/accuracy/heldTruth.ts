import { heldMaximum } from '#core/squat/heldMaximum.ts'
import { whileBent } from '#core/squat/whileBent.ts'
import { milliseconds, type Milliseconds } from '#core/units.ts'

/** What one leg truly does at one moment. Degrees; inward is positive. */
export type TruthPoint = { readonly at: Milliseconds; readonly inward: number; readonly flexion: number }

/** Nearer to standing, the knee's lean is not what the measure is about. */
const judgedFrom = 45

/** The truth about a rep: the largest inward angle held 100 ms at 45° of flexion or more, straight lines between frames; null above that depth. */
export const heldInward = (points: readonly TruthPoint[]): number | null =>
  heldMaximum(
    whileBent(
      points.map(({ at, inward, flexion }) => ({ at, value: inward, flexion })),
      judgedFrom,
    ),
    milliseconds(100),
  )?.value ?? null

/** A time in which the knee was truly past 8°, and long enough past 10° to be a collapse that must be warned about. */
export type Collapse = { readonly crossedAt: number; readonly backAt: number }

const crossesAt = 8
const collapsedAt = 10
const collapseLasts = 200
/** Milliseconds; fine against the delays that are asked for. */
const step = 5

/** Every stretch past 8° of which at least 200 ms on end are at 10° or more, at 45° of flexion or more. */
export const findCollapses = (points: readonly TruthPoint[]): Collapse[] => {
  const deep = between(points).map(({ at, inward, flexion }) => ({
    at,
    inward: flexion >= judgedFrom ? inward : -Infinity,
  }))
  return stretches(deep, crossesAt)
    .filter((stretch) =>
      stretches(stretch, collapsedAt).some(
        (past) => (past.at(-1)?.at ?? 0) - (past[0]?.at ?? 0) >= collapseLasts,
      ),
    )
    .map((stretch) => ({ crossedAt: stretch[0]?.at ?? 0, backAt: stretch.at(-1)?.at ?? 0 }))
}

type Moment = { readonly at: number; readonly inward: number }

const stretches = (moments: readonly Moment[], from: number): Moment[][] => {
  const found: Moment[][] = []
  let open = false
  for (const moment of moments) {
    const past = moment.inward >= from
    if (past && open) found.at(-1)?.push(moment)
    else if (past) found.push([moment])
    open = past
  }
  return found
}

/** The same course in fine steps, as straight lines between its points. */
const between = (points: readonly TruthPoint[]): { at: number; inward: number; flexion: number }[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1]
    if (next === undefined) return [point]
    const count = Math.max(1, Math.ceil((next.at - point.at) / step))
    return Array.from({ length: count }, (_, order) => {
      const part = order / count
      return {
        at: point.at + (next.at - point.at) * part,
        inward: point.inward + (next.inward - point.inward) * part,
        flexion: point.flexion + (next.flexion - point.flexion) * part,
      }
    })
  })
