import Table from 'cli-table3'
import type { LegRepReading, RepReading, ViewReading } from './legRepReading.ts'

/** Middle of the grey zone between a true 3° (fine) and a true 10° (inside). */
const insideFrom = 6.5
/** Peaks asked for at 10° come out a little below it. */
const inwardFrom = 9.7
const fineUpTo = 3

export const yawBands = [
  { name: '|yaw| ≤ 20', from: 0, to: 20 },
  { name: '20–35', from: 20, to: 35 },
  { name: '35–50', from: 35, to: 50 },
] as const

export type MethodReadings = { readonly method: string; readonly legs: readonly LegRepReading[] }

export const tableOfLegs = (methods: readonly MethodReadings[]): string => {
  const table = new Table({
    head: [
      'yaw',
      'method',
      'leg-reps',
      'missed',
      'false',
      "can't tell",
      'MAE',
      'bias',
      'rms',
      'in 2 SE',
      'mean SE',
    ],
    style: { head: [], border: [] },
  })
  for (const band of yawBands) {
    for (const { method, legs } of methods) {
      const inBand = legs.filter(({ cameraYaw }) => within(cameraYaw, band))
      if (inBand.length > 0) table.push([band.name, method, ...rowOf(inBand)])
    }
  }
  return table.toString()
}

const rowOf = (legs: readonly LegRepReading[]): (string | number)[] => {
  const told = legs.flatMap(({ value, truth, error }) =>
    value === null ? [] : [{ difference: value - truth, error }],
  )
  const inward = legs.filter(({ truth }) => truth >= inwardFrom)
  const fine = legs.filter(({ truth }) => truth <= fineUpTo)
  const withError = told.flatMap(({ difference, error }) =>
    error === null ? [] : [{ share: Math.abs(difference) / error, error }],
  )
  const differences = told.map(({ difference }) => difference)
  return [
    legs.length,
    `${inward.filter(({ value }) => value === null || value < insideFrom).length}/${inward.length}`,
    `${fine.filter(({ value }) => value !== null && value >= insideFrom).length}/${fine.length}`,
    legs.length - told.length,
    mean(differences.map(Math.abs)).toFixed(2),
    signed(mean(differences)),
    Math.sqrt(mean(differences.map((difference) => difference ** 2))).toFixed(2),
    withError.length === 0
      ? '–'
      : `${Math.round((100 * withError.filter(({ share }) => share <= 2).length) / withError.length)} %`,
    withError.length === 0 ? '–' : mean(withError.map(({ error }) => error)).toFixed(1),
  ]
}

export const tableOfViews = (reps: readonly RepReading[], views: readonly ViewReading[]): string => {
  const table = new Table({
    head: ['yaw', 'depth bias ± SD', 'yaw rms (SE)', 'pitch rms (SE)', 'roll rms (SE)'],
    style: { head: [], border: [] },
  })
  for (const band of yawBands) {
    const depths = reps.flatMap(({ cameraYaw, depth, trueDepth }) =>
      within(cameraYaw, band) && depth !== null ? [depth - trueDepth] : [],
    )
    const seen = views.filter(({ cameraYaw }) => within(cameraYaw, band))
    const error = (name: 'yaw' | 'pitch' | 'roll') =>
      `${Math.sqrt(mean(seen.map((view) => view[name][0] ** 2))).toFixed(1)} (${mean(seen.map((view) => view[name][1])).toFixed(1)})`
    const bias = mean(depths)
    const scatter = Math.sqrt(mean(depths.map((depth) => (depth - bias) ** 2)))
    if (seen.length > 0)
      table.push([
        band.name,
        `${signed(bias)} ± ${scatter.toFixed(1)}`,
        error('yaw'),
        error('pitch'),
        error('roll'),
      ])
  }
  return table.toString()
}

const within = (yaw: number, band: { readonly from: number; readonly to: number }) =>
  Math.abs(yaw) <= band.to && (band.from === 0 || Math.abs(yaw) > band.from)
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const signed = (value: number) => (value < 0 ? '' : '+') + value.toFixed(2)
