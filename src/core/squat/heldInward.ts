import { nearestInTime } from '#core/geometry/nearestInTime.ts'
import type { FrameReading } from '#core/legModel/solveFrame.ts'
import { measured, notSeen, type CantTell, type Measured } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { heldMaximum, type TimedValue } from '#core/squat/heldMaximum.ts'
import { thresholds } from '#core/thresholds.ts'
import { type LegMoment, whileBent } from '#core/squat/whileBent.ts'
import { degrees, type Degrees, type Milliseconds } from '#core/units.ts'

/** The measure is defined at this flexion or more (degrees). */
const definedFrom = 45
/** A shallow rep is judged from this share of its depth instead. */
const shallowShare = 0.85
/**
 * Half width of the triangle that smooths the series first. A maximum over noisy frames reads too high, the more so the
 * more frames there are; 150 ms takes 0.7° of frame noise down without flattening a collapse of a third of a second.
 */
const smoothing = 150
/** Frames this much nearer to standing (degrees) still tell how the leg crossed the line: a frame's step at eight a second. */
const onTheWay = 15
/** Less than this share of the bent frames seen, and the leg can't be judged. */
const leastSeen = 0.6

const hold = thresholds.holdToCount.value

export type HeldInward = { readonly inward: Measured<Degrees>; readonly at: Milliseconds | null }

/** What one leg did in one rep: the largest held inward angle, with the error that the set-up and that frame have. */
export const holdInward = (readings: readonly FrameReading[], side: Side): HeldInward => {
  const deepest = Math.max(0, ...readings.map((reading) => reading.legs[side].flexion))
  const from = Math.max(definedFrom, Math.min(thresholds.judgedFrom.value, shallowShare * deepest))
  const bent = readings.filter((reading) => reading.legs[side].flexion >= from)
  if (bent.length === 0) return { inward: notSeen('tooShallow'), at: null }
  const seen = bent.flatMap(({ at, legs }) => {
    const { inward } = legs[side]
    return inward.seen ? [{ at, value: inward.value, error: inward.error }] : []
  })
  if (seen.length < leastSeen * bent.length) return { inward: notSeen(commonestReason(bent, side)), at: null }
  const moments = smooth(momentsOf(readings, side, from - onTheWay), from)
  const held = higher(
    heldMaximum(whileBent(moments, from), hold),
    heldMaximum(
      moments.filter(({ flexion }) => flexion >= from),
      hold,
    ),
  )
  const nearest = held === null ? undefined : nearestInTime(seen, held.at)
  if (held === null || nearest === undefined) return { inward: notSeen('tooFewFrames'), at: null }
  return { inward: measured(degrees(held.value), nearest.error), at: held.at }
}

/** Where the bent frames alone last shorter than the hold, what lies between them and the crossing must not take away from them. */
const higher = (one: TimedValue | null, other: TimedValue | null): TimedValue | null =>
  one === null || (other !== null && other.value > one.value) ? other : one

const momentsOf = (readings: readonly FrameReading[], side: Side, from: number): LegMoment[] =>
  readings.flatMap(({ at, legs }) => {
    const { inward, flexion } = legs[side]
    return inward.seen && flexion >= from ? [{ at, value: inward.value, flexion }] : []
  })

/** Frames above the line don't pull down those below it: in a squat of 0.8 s the peak lies between five frames. */
const smooth = (moments: readonly LegMoment[], from: number): LegMoment[] =>
  moments.map((moment) => {
    let sum = 0
    let weights = 0
    for (const other of moments) {
      if (other.flexion < from && moment.flexion >= from) continue
      const weight = Math.max(0, 1 - Math.abs(other.at - moment.at) / smoothing)
      sum += weight * other.value
      weights += weight
    }
    return { ...moment, value: sum / weights }
  })

const commonestReason = (readings: readonly FrameReading[], side: Side): CantTell => {
  const counts = new Map<CantTell, number>()
  for (const { legs } of readings) {
    const { inward } = legs[side]
    if (!inward.seen) counts.set(inward.why, (counts.get(inward.why) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'tooFewFrames'
}
