import type { FrameReading } from '#core/legModel/solveFrame.ts'
import type { CurvePoint } from '#core/squat/repSummary.ts'
import { evenlyPicked } from '#core/squat/evenlyPicked.ts'
import { forBothSides } from '#core/side.ts'

/** Enough for a smooth chart; the report's schema allows no more. */
const mostPoints = 64

/** The rep's drift curve with evenly picked readings, first and last kept. */
export const thinCurve = (readings: readonly FrameReading[]): readonly CurvePoint[] => {
  const seen = readings.flatMap(({ at, depth, legs }) =>
    depth.seen ? [{ at, depth: depth.value, legs }] : [],
  )
  return evenlyPicked(seen, mostPoints).map(({ at, depth, legs }) => ({
    at,
    depth,
    inward: forBothSides((side) => {
      const { inward } = legs[side]
      return inward.seen ? inward.value : null
    }),
  }))
}
