import { measured, type Measured, notSeen } from '#core/measured.ts'
import type { TimedValue } from '#core/squat/heldMaximum.ts'
import { thresholds } from '#core/thresholds.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

/** How long each phase of a rep took. */
export type Tempo = {
  readonly descent: Measured<Milliseconds>
  readonly bottom: Measured<Milliseconds>
  readonly ascent: Measured<Milliseconds>
}

type RepSpan = { readonly startedAt: Milliseconds; readonly endedAt: Milliseconds }

/**
 * Duration of each phase, milliseconds: the bottom is the time around the lowest point spent within 5° of it, straight lines
 * drawn between the frames; the descent is what comes before, from the last upright frame, the ascent what comes after.
 *
 * Error: a frame's distance from the next over √6, both ends being off by up to half of it. Not given with fewer than four frames.
 */
export const measureTempo = (depths: readonly TimedValue[], { startedAt, endedAt }: RepSpan): Tempo => {
  const inRep = depths.filter(({ at }) => at >= startedAt && at <= endedAt)
  const lowest = inRep.reduce<TimedValue | null>(
    (most, it) => (most && most.value >= it.value ? most : it),
    null,
  )
  if (lowest === null || inRep.length < fewest) {
    const unknown = notSeen('tooFewFrames')
    return { descent: unknown, bottom: unknown, ascent: unknown }
  }
  const line = lowest.value - thresholds.bottomWithin.value
  const place = inRep.indexOf(lowest)
  const reached = crossing(inRep.slice(0, place + 1).toReversed(), line) ?? startedAt
  const left = crossing(inRep.slice(place), line) ?? endedAt
  const error = milliseconds((endedAt - startedAt) / (inRep.length - 1) / Math.sqrt(6))
  const lasting = (from: number, to: number) => measured(milliseconds(Math.max(0, to - from)), error)
  return {
    descent: lasting(startedAt, reached),
    bottom: lasting(reached, left),
    ascent: lasting(left, endedAt),
  }
}

const fewest = 4

/** When the series, walked from its first point on, passes below the line; null when it never does. */
const crossing = (series: readonly TimedValue[], line: number): number | null => {
  const index = series.findIndex(({ value }) => value < line)
  const after = series[index]
  const before = series[index - 1]
  if (after === undefined || before === undefined) return null
  return before.at + ((after.at - before.at) * (before.value - line)) / (before.value - after.value)
}
