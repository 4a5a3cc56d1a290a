import Table from 'cli-table3'
import { measureRows } from './measureRows.ts'
import type { BandFigures, KneeFigures } from './summariseBands.ts'

type Row = readonly [measure: string, method: string, read: (band: BandFigures) => string]

/** One column per band of yaw, one row per measure. */
export const drawAccuracyTable = (bands: readonly BandFigures[]): string => {
  const table = new Table({
    head: ['', '', ...bands.map(({ band }) => band)],
    style: { head: [], border: [], compact: true },
  })
  for (const [measure, method, read] of rows) table.push([measure, method, ...bands.map(read)])
  return table.toString()
}

const byBoth = (measure: string, read: (knee: KneeFigures) => string): Row[] => [
  [measure, 'leg model', ({ model }) => read(model)],
  ['', 'formula', ({ formula }) => read(formula)],
]

const rows: readonly Row[] = [
  ['recordings', '', ({ clips }) => `${clips}`],
  ['reps found / missed / invented', '', ({ reps }) => `${reps.found} / ${reps.missed} / ${reps.invented}`],
  ...byBoth('true ≥ 10°, not called inside', ({ inward }) => {
    const { of, calledFine, cantTell, repMissed } = inward
    const parts = [
      `${calledFine} fine`,
      `${cantTell} can't tell`,
      ...(repMissed > 0 ? [`${repMissed} rep missed`] : []),
    ]
    const lost = calledFine + cantTell + repMissed
    return lost === 0 ? outOf(0, of) : `${outOf(lost, of)}\n${parts.join(', ')}`
  }),
  ...byBoth('true ≤ 3°, called inside', ({ clean }) => outOf(clean.calledInside, clean.of)),
  ...byBoth("can't tell", ({ cantTell }) =>
    [
      outOf(cantTell.count, cantTell.of),
      ...Object.entries(cantTell.reasons).map(([reason, count]) => `${count} ${reason}`),
    ].join('\n'),
  ),
  ...byBoth('knee inward: bias', ({ angle }) => signed(angle.bias)),
  ...byBoth('knee inward: mean absolute error', ({ angle }) => degrees(angle.meanAbsoluteError)),
  [
    'the same with one good rep known',
    'leg model',
    ({ goodRep: { of, known, without } }) =>
      of === 0 ? '–' : `${degrees(known)} (${of} legs; ${degrees(without)} without)`,
  ],
  [
    'truth within ± 2 errors (mean error)',
    'leg model',
    ({ model: { angle } }) =>
      angle.shareWithinTwoErrors === null
        ? '–'
        : `${Math.round(100 * angle.shareWithinTwoErrors)} % (${degrees(angle.meanError)})`,
  ],
  [
    'depth: bias, SD',
    '',
    ({ depth }) => (depth.of === 0 ? '–' : `${signed(depth.bias)}, ${degrees(depth.sd)}`),
  ],
  ...measureRows,
  [
    'camera yaw / pitch / roll, rms',
    '',
    ({ cameraRms: { yaw, pitch, roll } }) => `${degrees(yaw)} / ${degrees(pitch)} / ${degrees(roll)}`,
  ],
  [
    'live: collapses warned about',
    'first rep',
    ({ live: { firstRep } }) => outOf(firstRep.warned, firstRep.collapses),
  ],
  [
    '',
    'later',
    ({ live: { warned, collapses, firstRep } }) =>
      outOf(warned - firstRep.warned, collapses - firstRep.collapses),
  ],
  [
    'live: delay, median / 95 %',
    '',
    ({ live }) =>
      live.warned === 0 ? '–' : `${live.medianDelayMs.toFixed(0)} / ${live.p95DelayMs.toFixed(0)} ms`,
  ],
  [
    'live: warnings in reps with both ≤ 3°',
    '',
    ({ live }) =>
      live.cleanReps === 0
        ? '–'
        : `${live.warningsInCleanReps} in ${live.cleanReps} (${Math.round((100 * live.warningsInCleanReps) / live.cleanReps)} per 100)`,
  ],
  ['live: legs truly ≤ 3° warned', '', ({ live }) => outOf(live.cleanLegsWarned, live.cleanLegs)],
  [
    'live: warnings outside reps',
    '',
    ({ live }) => (live.collapses + live.cleanReps === 0 ? '–' : `${live.warningsOutsideReps}`),
  ],
]

const outOf = (count: number, of: number) => (of === 0 ? '–' : `${count} of ${of} (${percent(count, of)})`)
const percent = (count: number, of: number) => `${Math.round((100 * count) / of)} %`
const degrees = (value: number | null) =>
  value === null || Number.isNaN(value) ? '–' : `${value.toFixed(1)}°`
const signed = (value: number) => `${value > 0 ? '+' : ''}${degrees(value)}`
