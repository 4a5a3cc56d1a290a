import type { PersonFrame } from '#core/body/poseFrame.ts'
import { cameraOfSetUp } from '#core/legModel/cameraOfSetUp.ts'
import { nearestInTime } from '#core/geometry/nearestInTime.ts'
import { type JudgedRep, judgeReadings, judgeRepLegs } from '#core/squat/judgeRepLegs.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import type { FrameReading } from '#core/legModel/solveFrame.ts'
import { type Measured, measured, notSeen } from '#core/measured.ts'
import type { LegSummary, RepPhase, RepSummary, Verdict } from '#core/squat/repSummary.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { decideRepKnee, whyUnclear } from '#core/squat/decideKnee.ts'
import { evenlyPicked } from '#core/squat/evenlyPicked.ts'
import { measureFront } from '#core/squat/measureFront.ts'
import { thinCurve } from '#core/squat/thinCurve.ts'
import { thresholds } from '#core/thresholds.ts'
import { type Degrees, type Milliseconds, shinLengths } from '#core/units.ts'

export type RepTimes = {
  readonly startedAt: Milliseconds
  readonly bottomAt: Milliseconds
  readonly endedAt: Milliseconds
}

/**
 * Reading a frame again by the new fit takes about a millisecond, and all of it falls on one moment. 64 frames of a slow
 * rep of five seconds still lie 80 ms apart, within the 100 ms that a value has to hold.
 */
const mostFrames = 64

/** V1: what each leg did in a finished rep, by all that is known of the body when it ends. */
export const judgeRep = (
  setUp: PreparedSetUp,
  frames: readonly PersonFrame[],
  index: number,
  times: RepTimes,
): RepSummary => {
  const picked = evenlyPicked(frames, mostFrames)
  return summariseRep(judgeRepLegs(setUp, picked), setUp, picked, index, times)
}

/** V1: the same at once, from what was read live, until the fit that knows this rep has read it again. */
export const judgeLive = (
  setUp: PreparedSetUp,
  frames: readonly PersonFrame[],
  readings: readonly FrameReading[],
  index: number,
  times: RepTimes,
): RepSummary => summariseRep(judgeReadings(setUp, frames, readings), setUp, frames, index, times)

/** A rep that ended before any fit of the body arrived: only its depth is known, from the hips' drop. */
export const countOnly = (index: number, times: RepTimes, depth: Degrees): RepSummary => ({
  index,
  ...times,
  depth: measured(depth, thresholds.depthError.value),
  legs: forBothSides(() => ({
    kneeInward: notSeen('uncertain'),
    kneeInwardPhase: null,
    kneeInwardAtBottom: notSeen('uncertain'),
    kneeInwardShinLengths: notSeen('uncertain'),
    shinFrontal: notSeen('uncertain'),
    verdict: { kind: 'cantTell', why: 'uncertain' },
  })),
  curve: [],
  measures: null,
})

const summariseRep = (
  judged: JudgedRep,
  setUp: PreparedSetUp,
  frames: readonly PersonFrame[],
  index: number,
  times: RepTimes,
): RepSummary => {
  const { yaw } = cameraOfSetUp(setUp.setUp)
  return {
    index,
    ...times,
    depth: judged.depth,
    legs: forBothSides((side) => summariseLeg(judged, side, times.bottomAt, yaw)),
    curve: thinCurve(judged.readings),
    measures: measureFront(setUp, frames, judged, times),
  }
}

const summariseLeg = (
  { legs, depth, readings, feetPlanted }: JudgedRep,
  side: Side,
  bottomAt: Milliseconds,
  yaw: Measured<Degrees>,
): LegSummary => {
  const { inward, at } = legs[side]
  const bottom = nearestInTime(readings, bottomAt)?.legs[side]
  const furthest = at === null ? undefined : nearestInTime(readings, at)
  const offset = furthest?.legs[side].offset
  return {
    kneeInward: inward,
    kneeInwardPhase: furthest === undefined ? null : phaseOf(furthest, depth, bottomAt),
    kneeInwardAtBottom:
      inward.seen && bottom !== undefined && feetPlanted
        ? bottom.inward
        : notSeen(inward.seen ? (feetPlanted ? 'hidden' : 'footMoved') : inward.why),
    kneeInwardShinLengths: inward.seen
      ? measured(
          shinLengths(Math.sin((inward.value * Math.PI) / 180)),
          offset?.seen === true && feetPlanted ? offset.error : shinLengths((inward.error * Math.PI) / 180),
        )
      : inward,
    shinFrontal: bottom?.shinFrontal ?? notSeen('hidden'),
    verdict: verdictOf(inward, side, yaw),
  }
}

const verdictOf = (inward: Measured<Degrees>, side: Side, yaw: Measured<Degrees>): Verdict => {
  if (!inward.seen) return { kind: 'cantTell', why: inward.why }
  const decision = decideRepKnee(inward, side, yaw)
  return decision === 'unclear' ? { kind: 'cantTell', why: whyUnclear(yaw) } : { kind: decision }
}

const phaseOf = (furthest: FrameReading, deepest: Measured<Degrees>, bottomAt: Milliseconds): RepPhase => {
  const { depth, at } = furthest
  if (depth.seen && deepest.seen && depth.value >= deepest.value - thresholds.bottomWithin.value)
    return 'bottom'
  return at < bottomAt ? 'descent' : 'ascent'
}
