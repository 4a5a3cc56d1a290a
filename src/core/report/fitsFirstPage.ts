import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import type { Paper } from '#core/report/paper.ts'
import { sides } from '#core/side.ts'

/** Table rows for which the first page has room, in the longer language. Measured on printed pages. */
const room = { a4: 10, letter: 7 } as const satisfies Record<Paper, number>

/** In table rows, measured on printed pages. */
const heelLiftRows = 3.5
const singleLegRows = 4.2
const calibrationRows = 1.7
/** Where name and source need a line each. */
const longHeaderRows = 1.7
const lettersInHeader = 70
/** So much of the two lines above and of what the person said has room beside all rows. */
const spareRows = 1.5
const secondLineRows = 0.7
const textLineRows = 0.85
/** Lines of text as high as the chart beside them. */
const chartLines = 14

/** Whether the table of all reps leaves the first page its explanations; if not it gets pages of its own. */
export const fitsFirstPage = (report: FormReport, paper: Paper): boolean => {
  const beyondChart = Math.max(0, linesOfEvents(report) - chartLines) * textLineRows
  return rowsOf(report) + beyondChart <= room[paper]
}

/** The same where pictures take the place beside the chart; the events then stand last, on the first page while they fit too. */
export const fitsBesidePictures = (report: FormReport, paper: Paper): 'all' | 'table' | 'neither' => {
  const rows = rowsOf(report)
  if (rows + linesOfEvents(report) * textLineRows <= room[paper]) return 'all'
  return rows <= room[paper] ? 'table' : 'neither'
}

const rowsOf = (report: FormReport): number =>
  report.reps.reduce((sum, rep) => sum + (hasSecondLine(rep) ? 1 + secondLineRows : 1), 0) +
  (report.heel_lift_test === undefined ? 0 : heelLiftRows) +
  (report.single_leg_squat === undefined ? 0 : singleLegRows) +
  extraRows(report)

const hasSecondLine = (rep: RepRecord): boolean =>
  !rep.complete ||
  sides.some((side) => rep[side].verdict === 'cant-tell' && rep[side].knee_inward_deg !== null)

/** Longer, and what the person said stands last: with a whole page of it the first page would not be one. */
const saidLinesBelow = 5
const lettersInLine = 60
/** Lines that stand beside what the camera can't tell and make nothing longer. */
const freeSaidLines = 1.5

/** Whether what the person said fits below the definitions. */
export const saidFitsBelow = (report: FormReport): boolean => linesSaid(report) <= saidLinesBelow

const linesSaid = ({ pain_0_10: pain, note }: FormReport): number =>
  (pain === undefined ? 0 : 1) + (note === undefined ? 0 : Math.ceil([...note].length / lettersInLine))

const extraRows = (report: FormReport): number => {
  const said = saidFitsBelow(report) ? Math.max(0, linesSaid(report) - freeSaidLines) * textLineRows : 0
  const header = [...`${report.person ?? ''}${report.source.name}`].length > lettersInHeader
  const calibration = report.calibration !== undefined
  return Math.max(0, said + (header ? longHeaderRows : 0) + (calibration ? calibrationRows : 0) - spareRows)
}

/** Headings, a line per warning, two per movement that did not count, three per reason not to judge. */
const linesOfEvents = ({ reps, warnings, dropped }: FormReport): number => {
  const reasons = new Set(
    reps.flatMap((rep) =>
      sides.flatMap((side) => (rep[side].verdict === 'cant-tell' ? rep[side].reason : [])),
    ),
  )
  return linesOf(warnings.length, 1) + linesOf(dropped.length, 2) + linesOf(reasons.size, 3)
}

/** With a heading where there is anything. */
const linesOf = (count: number, each: number) => (count === 0 ? 0 : 2.5 + count * each)
