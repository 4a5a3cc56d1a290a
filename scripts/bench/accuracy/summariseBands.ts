import { percentile } from '#core/geometry/statistics.ts'
import { type MeasuresFigures, summariseMeasures } from './summariseMeasures.ts'
import { cleanUpTo, type ClipScore, type CollapseScore, type LegReading, type LegSaid } from './scoreClip.ts'

/** Degrees of |yaw|; from the lower edge (not included, but for 0) to the upper one. */
export const yawBands = [
  { name: '|yaw| ≤ 20°', above: -1, upTo: 20 },
  { name: '20–35°', above: 20, upTo: 35 },
  { name: '35–50°', above: 35, upTo: 50 },
  { name: '50–75°', above: 50, upTo: 75 },
  { name: '75–105°', above: 75, upTo: 105 },
  { name: '> 105°', above: 105, upTo: 180 },
] as const

export type KneeFigures = {
  /** Leg-reps truly at 10° or more, and what was said of those that were not called inside. */
  readonly inward: {
    readonly of: number
    readonly calledFine: number
    readonly cantTell: number
    readonly repMissed: number
  }
  readonly clean: { readonly of: number; readonly calledInside: number }
  readonly cantTell: {
    readonly of: number
    readonly count: number
    readonly reasons: Readonly<Record<string, number>>
  }
  /** Degrees, over all leg-reps that were given a number, whatever the verdict. */
  readonly angle: {
    readonly of: number
    readonly bias: number
    readonly meanAbsoluteError: number
    /** Null where the method states no error. */
    readonly shareWithinTwoErrors: number | null
    readonly meanError: number | null
  }
}

export type BandFigures = {
  readonly band: string
  readonly clips: number
  readonly reps: {
    readonly true: number
    readonly found: number
    readonly missed: number
    readonly invented: number
  }
  readonly model: KneeFigures
  readonly formula: KneeFigures
  /** Of legs in sets with a straight rep, that rep left out: without and with knowing it to be good. Degrees. */
  readonly goodRep: { readonly of: number; readonly without: number; readonly known: number }
  readonly depth: { readonly of: number; readonly bias: number; readonly sd: number }
  /** Measures beside the verdicts. */
  readonly beside: MeasuresFigures
  readonly cameraRms: Readonly<Record<'yaw' | 'pitch' | 'roll', number>>
  readonly live: {
    readonly collapses: number
    readonly warned: number
    /** Of those, in the clip's first rep, when only the standing picture is known. */
    readonly firstRep: { readonly collapses: number; readonly warned: number }
    readonly medianDelayMs: number
    readonly p95DelayMs: number
    readonly cleanReps: number
    readonly warningsInCleanReps: number
    readonly cleanLegs: number
    readonly cleanLegsWarned: number
    readonly warningsOutsideReps: number
  }
}

/** A true angle from which a knee must be called inside. */
const inwardFrom = 10

/** The figures of every band that has clips. */
export const summariseBands = (scores: readonly ClipScore[]): BandFigures[] =>
  yawBands.flatMap(({ name, above, upTo }) => {
    const inBand = scores.filter(({ yaw }) => Math.abs(yaw) > above && Math.abs(yaw) <= upTo)
    return inBand.length === 0 ? [] : [summarise(name, inBand)]
  })

const summarise = (band: string, scores: readonly ClipScore[]): BandFigures => {
  const legs = scores.flatMap((score) => score.legs)
  const depths = scores.flatMap(({ depth }) => depth)
  const live = scores.flatMap((score) => score.live ?? [])
  const collapses = live.flatMap((score) => score.collapses)
  const inFirst = collapses.filter(({ rep }) => rep === 0)
  const warned = delaysOf(collapses)
  const count = total(scores.map(({ reps }) => reps.true))
  const found = total(scores.map(({ reps }) => reps.found))
  const rms = (angle: 'yaw' | 'pitch' | 'roll') =>
    Math.sqrt(mean(scores.flatMap(({ camera }) => (camera[angle] === null ? [] : [camera[angle] ** 2]))))
  const bias = mean(depths)
  return {
    band,
    clips: scores.length,
    reps: {
      true: count,
      found,
      missed: count - found,
      invented: total(scores.map(({ reps }) => reps.invented)),
    },
    model: summariseKnee(legs, ({ model }) => model),
    formula: summariseKnee(legs, ({ formula }) => formula),
    goodRep: summariseGoodReps(scores),
    depth: { of: depths.length, bias, sd: Math.sqrt(mean(depths.map((depth) => (depth - bias) ** 2))) },
    beside: summariseMeasures(scores.flatMap((score) => score.beside)),
    cameraRms: { yaw: rms('yaw'), pitch: rms('pitch'), roll: rms('roll') },
    live: {
      collapses: collapses.length,
      warned: warned.length,
      firstRep: { collapses: inFirst.length, warned: delaysOf(inFirst).length },
      medianDelayMs: warned.length === 0 ? NaN : percentile(warned, 0.5),
      p95DelayMs: warned.length === 0 ? NaN : percentile(warned, 0.95),
      cleanReps: total(live.map(({ cleanReps }) => cleanReps)),
      warningsInCleanReps: total(live.map(({ warningsInCleanReps }) => warningsInCleanReps)),
      cleanLegs: total(live.map(({ cleanLegs }) => cleanLegs)),
      cleanLegsWarned: total(live.map(({ cleanLegsWarned }) => cleanLegsWarned)),
      warningsOutsideReps: total(live.map(({ warningsOutsideReps }) => warningsOutsideReps)),
    },
  }
}

const summariseGoodReps = (scores: readonly ClipScore[]): BandFigures['goodRep'] => {
  const without = scores.flatMap(({ goodRep }) => goodRep?.without ?? [])
  const known = scores.flatMap(({ goodRep }) => goodRep?.known ?? [])
  return { of: known.length, without: mean(without), known: mean(known) }
}

export const summariseKnee = (
  legs: readonly LegReading[],
  saidBy: (leg: LegReading) => LegSaid,
): KneeFigures => {
  const said = legs.map((leg) => ({ truth: leg.truth, ...saidBy(leg) }))
  const inward = said.filter(({ truth }) => truth >= inwardFrom)
  const clean = said.filter(({ truth }) => truth <= cleanUpTo)
  const told = said.flatMap(({ truth, value, error }) =>
    value === null ? [] : [{ off: value - truth, error }],
  )
  const withError = told.flatMap(({ off, error }) => (error === null ? [] : [{ off, error }]))
  const withheld = said.filter(({ verdict }) => verdict === 'cant-tell')
  const reasons: Record<string, number> = {}
  for (const { reason } of withheld)
    reasons[reason ?? 'no reason'] = (reasons[reason ?? 'no reason'] ?? 0) + 1
  const count = (among: typeof said, verdict: LegSaid['verdict']) =>
    among.filter((leg) => leg.verdict === verdict).length
  return {
    inward: {
      of: inward.length,
      calledFine: count(inward, 'fine'),
      cantTell: count(inward, 'cant-tell'),
      repMissed: count(inward, 'rep-missed'),
    },
    clean: { of: clean.length, calledInside: count(clean, 'inside') },
    cantTell: { of: said.length, count: withheld.length, reasons },
    angle: {
      of: told.length,
      bias: mean(told.map(({ off }) => off)),
      meanAbsoluteError: mean(told.map(({ off }) => Math.abs(off))),
      shareWithinTwoErrors:
        withError.length === 0
          ? null
          : mean(withError.map(({ off, error }) => (Math.abs(off) <= 2 * error ? 1 : 0))),
      meanError: withError.length === 0 ? null : mean(withError.map(({ error }) => error)),
    },
  }
}

const delaysOf = (collapses: readonly CollapseScore[]) => collapses.flatMap(({ delay }) => delay ?? [])

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
/** NaN of nothing: JSON writes it as null and the table as a dash. */
const mean = (values: readonly number[]) => total(values) / values.length
