import type { PersonFrame } from '#core/body/poseFrame.ts'
import { type Measured, measured, notSeen } from '#core/measured.ts'
import type { LegSummary, RepSummary } from '#core/squat/repSummary.ts'
import { forBothSides } from '#core/side.ts'
import { evenlyPicked } from '#core/squat/evenlyPicked.ts'
import type { RepTimes } from '#core/squat/judgeRep.ts'
import { heelRiseError } from '#core/squat/measures/heelRise.ts'
import type { LegMeasures, RepMeasures } from '#core/squat/measures/repMeasures.ts'
import { measureTempo } from '#core/squat/measures/tempo.ts'
import { readSide, type SideReading } from '#core/squat/side/readSide.ts'
import { sideResponse } from '#core/squat/side/sideResponse.ts'
import type { SideStanding } from '#core/squat/side/sideStanding.ts'
import { degrees, type ShinLengths, shinLengths } from '#core/units.ts'

/** The bottom's frames: this close (degrees) to the deepest. */
const deepestWithin = 4
/** As many points of a curve as the report takes. */
const mostPoints = 64

/** V4: what a rep shows from the side. Its knees can't be judged from there. */
export const judgeSideRep = (
  standing: SideStanding,
  frames: readonly PersonFrame[],
  index: number,
  times: RepTimes,
): RepSummary => {
  const readings = frames.flatMap((frame) => readSide(frame, standing) ?? [])
  const deepest = Math.max(...readings.map(({ flexion }) => flexion))
  const bottom = readings.filter(({ flexion }) => flexion > deepest - deepestWithin)
  const mean = (read: (reading: SideReading) => number) =>
    bottom.reduce((sum, reading) => sum + read(reading), 0) / bottom.length
  const angle = (name: 'flexion' | 'shin' | 'thigh' | 'trunk'): Measured<ReturnType<typeof degrees>> =>
    bottom.length === 0
      ? notSeen('hidden')
      : measured(degrees(mean((reading) => reading[name])), sideResponse[name].error)
  const nearLeg: LegMeasures = {
    flexion: angle('flexion'),
    thighInclination: angle('thigh'),
    shinSagittal: angle('shin'),
    inwardEarly: notSeen('wrongView'),
    heelRise: heelRiseOf(bottom),
  }
  const measures: RepMeasures = {
    view: 'side',
    near: standing.near,
    tempo: measureTempo(
      readings.map(({ at, flexion }) => ({ at, value: flexion })),
      times,
    ),
    trunkLean: angle('trunk'),
    pelvisShift: notSeen('wrongView'),
    kneeToAnkle: notSeen('wrongView'),
    kneeToToe: notSeen('wrongView'),
    inwardDifference: notSeen('wrongView'),
    legs: forBothSides((side) => (side === standing.near ? nearLeg : farLeg)),
  }
  return {
    index,
    ...times,
    depth: nearLeg.flexion,
    legs: forBothSides(() => unjudged),
    curve: evenlyPicked(readings, mostPoints).map(({ at, flexion }) => ({
      at,
      depth: flexion,
      inward: { left: null, right: null },
    })),
    measures,
  }
}

const heelRiseOf = (bottom: readonly SideReading[]): Measured<ShinLengths> => {
  if (bottom.length === 0) return notSeen('hidden')
  const sum = bottom.reduce((total, { heelRise }) => total + heelRise, 0)
  return measured(shinLengths(sum / bottom.length), heelRiseError)
}

const unjudged: LegSummary = {
  kneeInward: notSeen('wrongView'),
  kneeInwardPhase: null,
  kneeInwardAtBottom: notSeen('wrongView'),
  kneeInwardShinLengths: notSeen('wrongView'),
  shinFrontal: notSeen('wrongView'),
  verdict: { kind: 'cantTell', why: 'wrongView' },
}

const farLeg: LegMeasures = {
  flexion: notSeen('wrongView'),
  thighInclination: notSeen('wrongView'),
  shinSagittal: notSeen('wrongView'),
  inwardEarly: notSeen('wrongView'),
  heelRise: notSeen('wrongView'),
}
