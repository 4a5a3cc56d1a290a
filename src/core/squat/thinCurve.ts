import type { CurvePoint } from '#core/session/sessionEvents.ts'
import { forBothSides } from '#core/side.ts'
import type { RepSample } from '#core/squat/repSample.ts'

/** Enough for a smooth chart; the report's schema allows no more. */
const mostPoints = 64

/** The rep's drift curve with evenly picked samples, first and last kept. */
export const thinCurve = (samples: readonly RepSample[]): readonly CurvePoint[] => {
  const count = Math.min(mostPoints, samples.length)
  return Array.from({ length: count }, (_, place) =>
    Math.round((place * (samples.length - 1)) / Math.max(1, count - 1)),
  )
    .flatMap((index) => samples[index] ?? [])
    .map((sample) => ({
      at: sample.at,
      depth: sample.depth,
      inward: forBothSides((side) => {
        const { inward } = sample.legs[side]
        return inward.seen ? inward.value : null
      }),
    }))
}
