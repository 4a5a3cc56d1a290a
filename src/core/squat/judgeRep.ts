import { type CantTell, type Measured, measured, type NotSeen, notSeen, type Seen } from '#core/measured.ts'
import type { LegSummary, RepPhase, RepSummary, Verdict } from '#core/session/sessionEvents.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { decideKnee } from '#core/squat/decideKnee.ts'
import { heldMaximum } from '#core/squat/heldMaximum.ts'
import type { LegSample, RepSample } from '#core/squat/repSample.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { thinCurve } from '#core/squat/thinCurve.ts'
import { type Degrees, degrees, type Milliseconds, milliseconds, shinLengths } from '#core/units.ts'

/** Less than this share of the judged frames seen, and the leg can't be judged. Proposed. */
const leastSeen = 0.6
/** Depth this close to the lowest belongs to the bottom. Proposed. */
const bottomWithin = 5

/** V1: what each leg did in a finished rep. */
export const judgeRep = (
  samples: readonly RepSample[],
  index: number,
  times: {
    readonly startedAt: Milliseconds
    readonly bottomAt: Milliseconds
    readonly endedAt: Milliseconds
  },
): RepSummary => {
  const deepest = degrees(Math.max(...samples.map((sample) => sample.depth)))
  return {
    index,
    ...times,
    depth: measured(deepest, thresholds.depthError.value),
    legs: forBothSides((side) => judgeLeg(samples, side, deepest, times.bottomAt)),
    curve: thinCurve(samples),
  }
}

const judgeLeg = (
  samples: readonly RepSample[],
  side: Side,
  deepest: Degrees,
  bottomAt: Milliseconds,
): LegSummary => {
  const judgedFrom = Math.max(
    thresholds.judgedFromAtLeast.value,
    Math.min(thresholds.judgedFrom.value, 0.85 * deepest),
  )
  const judged = samples.filter((sample) => sample.depth >= judgedFrom)
  const inward = holdInward(judged, side)
  const bottom = nearest(samples, bottomAt)?.legs[side]
  const phase = inward.seen ? phaseAt(samples, inward.at, deepest, bottomAt) : null
  const offset = inward.seen ? nearest(judged, inward.at)?.legs[side].offset : undefined
  return {
    kneeInward: inward.seen ? measured(inward.value, inward.error) : inward,
    kneeInwardPhase: phase,
    kneeInwardAtBottom: bottom?.inward ?? notSeen('tooFewFrames'),
    kneeInwardShinLengths: inward.seen
      ? measured(
          shinLengths(Math.sin((inward.value * Math.PI) / 180)),
          offset?.seen === true ? offset.error : shinLengths(0.05),
        )
      : inward,
    shinFrontal: bottom?.shinFrontal ?? notSeen('tooFewFrames'),
    verdict: verdictOf(inward),
  }
}

type HeldInward = (Seen<Degrees> & { readonly at: Milliseconds }) | NotSeen

const holdInward = (judged: readonly RepSample[], side: Side): HeldInward => {
  if (judged.length === 0) return notSeen('tooShallow')
  const legs = judged.map((sample) => sample.legs[side])
  const seen = judged.flatMap((sample) => {
    const { inward } = sample.legs[side]
    return inward.seen ? [{ at: sample.at, value: inward.value }] : []
  })
  if (seen.length < leastSeen * judged.length) return notSeen(mostCommonReason(legs))
  const held = heldMaximum(seen, thresholds.holdToCount.value)
  if (held === null) return notSeen('tooFewFrames')
  const at = milliseconds(held.at)
  const there = nearest(judged, at)?.legs[side].inward
  const error = there?.seen === true ? there.error : thresholds.typicalError.value
  return { seen: true, value: degrees(held.value), error, at }
}

const verdictOf = (inward: Measured<Degrees>): Verdict => {
  if (!inward.seen) return { kind: 'cantTell', why: inward.why }
  const decision = decideKnee(inward)
  return decision === 'unclear' ? { kind: 'cantTell', why: 'turnedAway' } : { kind: decision }
}

const mostCommonReason = (legs: readonly LegSample[]): CantTell => {
  const counts = new Map<CantTell, number>()
  for (const { inward } of legs) if (!inward.seen) counts.set(inward.why, (counts.get(inward.why) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'tooFewFrames'
}

const phaseAt = (
  samples: readonly RepSample[],
  at: Milliseconds,
  deepest: Degrees,
  bottomAt: Milliseconds,
): RepPhase => {
  if ((nearest(samples, at)?.depth ?? 0) >= deepest - bottomWithin) return 'bottom'
  return at < bottomAt ? 'descent' : 'ascent'
}

const nearest = (samples: readonly RepSample[], at: Milliseconds): RepSample | undefined =>
  samples.reduce<RepSample | undefined>(
    (best, sample) =>
      best === undefined || Math.abs(sample.at - at) < Math.abs(best.at - at) ? sample : best,
    undefined,
  )
