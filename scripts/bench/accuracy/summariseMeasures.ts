import { mean } from '#core/geometry/statistics.ts'
import type { MeasureName, MeasureScore } from './scoreMeasures.ts'

export type MeasureFigures = {
  readonly of: number
  readonly bias: number
  readonly meanAbsoluteError: number
  readonly sd: number
  /** Null where the measure states no error. */
  readonly shareWithinTwoErrors: number | null
}
export type HeelFigures = {
  readonly lifted: number
  readonly found: number
  readonly flat: number
  readonly invented: number
}
export type MeasuresFigures = {
  readonly measures: Readonly<Record<MeasureName, MeasureFigures>>
  readonly heels: HeelFigures
}

/** Shin lengths: 3 cm on the rendered figures' shins of 0.40–0.48 m. */
const liftedFrom = 0.065
const flatUpTo = 0.002

export const summariseMeasures = (scores: readonly MeasureScore[]): MeasuresFigures => {
  const heels = scores.flatMap((score) => score.heels)
  const lifted = heels.filter(({ truth }) => truth >= liftedFrom)
  const flat = heels.filter(({ truth }) => truth <= flatUpTo)
  const raised = (among: typeof heels) => among.filter((heel) => heel.raised).length
  const of = (name: MeasureName) => figuresOf(name, scores)
  return {
    measures: {
      'knee flexion': of('knee flexion'),
      'thigh inclination': of('thigh inclination'),
      'shin, side': of('shin, side'),
      'shin, front': of('shin, front'),
      'trunk lean': of('trunk lean'),
      'knee/ankle ratio': of('knee/ankle ratio'),
      'pelvis shift': of('pelvis shift'),
    },
    heels: { lifted: lifted.length, found: raised(lifted), flat: flat.length, invented: raised(flat) },
  }
}

const figuresOf = (name: MeasureName, scores: readonly MeasureScore[]): MeasureFigures => {
  const readings = scores.flatMap((score) => score.readings.filter((reading) => reading.name === name))
  const offs = readings.map(({ off }) => off)
  const stated = readings.flatMap(({ off, error }) => (error === null ? [] : [{ off, error }]))
  const bias = mean(offs)
  return {
    of: offs.length,
    bias,
    meanAbsoluteError: mean(offs.map(Math.abs)),
    sd: Math.sqrt(mean(offs.map((off) => (off - bias) ** 2))),
    shareWithinTwoErrors:
      stated.length === 0 ? null : mean(stated.map(({ off, error }) => (Math.abs(off) <= 2 * error ? 1 : 0))),
  }
}
