import { type MeasureName, measureNames } from './scoreMeasures.ts'
import type { MeasuresFigures } from './summariseMeasures.ts'

type Row = readonly [
  measure: string,
  method: string,
  read: (band: { readonly beside: MeasuresFigures }) => string,
]

const unitOf: Readonly<Record<MeasureName, { readonly unit: string; readonly digits: number }>> = {
  'knee flexion': { unit: '°', digits: 1 },
  'thigh inclination': { unit: '°', digits: 1 },
  'shin, side': { unit: '°', digits: 1 },
  'shin, front': { unit: '°', digits: 1 },
  'trunk lean': { unit: '°', digits: 1 },
  'knee/ankle ratio': { unit: '', digits: 2 },
  'pelvis shift': { unit: ' shin', digits: 3 },
}

/** Bias, mean absolute error and scatter of every measure beside the verdicts, and the heels that were called raised. */
export const measureRows: readonly Row[] = [
  ...measureNames.map((name): Row => [
    `${name}: bias, MAE, SD`,
    '',
    ({ beside }) => {
      const { of, bias, meanAbsoluteError, sd, shareWithinTwoErrors: within } = beside.measures[name]
      const { unit, digits } = unitOf[name]
      if (of === 0) return '–'
      const sign = bias > 0 ? '+' : ''
      const numbers = [sign + bias.toFixed(digits), meanAbsoluteError.toFixed(digits), sd.toFixed(digits)]
      const share = within === null ? '' : `\n${Math.round(100 * within)} % within ± 2 errors`
      return numbers.map((number) => number + unit).join(', ') + share
    },
  ]),
  ['heel up 3 cm or more: found', '', ({ beside: { heels } }) => outOf(heels.found, heels.lifted)],
  ['heel flat: called raised', '', ({ beside: { heels } }) => outOf(heels.invented, heels.flat)],
]

const outOf = (count: number, of: number) =>
  of === 0 ? '–' : `${count} of ${of} (${Math.round((100 * count) / of)} %)`
