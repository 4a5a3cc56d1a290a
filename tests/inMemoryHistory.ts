import type { HistoryFilter, TrendOfLeg } from '#contract/history.ts'
import { foldText } from '#core/history/foldText.ts'
import { judgeTrend } from '#core/history/judgeTrend.ts'
import { setReading } from '#core/history/setReading.ts'
import { thinTrend, type TrendSet } from '#core/history/thinTrend.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'

export type ListedSet = {
  readonly report: FormReport
  readonly title: string | null
  readonly person_id: number | null
}

/** What the database's filter leaves, on sets in memory. */
export const passesFilter = ({ report, title, person_id }: ListedSet, filter: HistoryFilter): boolean => {
  const { reps, source } = report
  const names = foldText(`${title ?? ''}\n${report.note ?? ''}\n${source.name}`)
  return (
    (filter.person_id === null || filter.person_id === person_id) &&
    (filter.source === null || filter.source === source.kind) &&
    (filter.since === null || timeOf(report) >= Date.parse(filter.since)) &&
    (!filter.only_inside || reps.some((rep) => isInside(rep, 'left') || isInside(rep, 'right'))) &&
    names.includes(foldText(filter.text))
  )
}

/** `reports` in the order of time. */
export const trendsOf = (reports: readonly FormReport[]): BothSides<TrendOfLeg> =>
  forBothSides((side) => {
    const sets = reports.flatMap((report) => readSet(report, side) ?? [])
    return { points: thinTrend(sets, 60), trend: judgeTrend(sets) }
  })

const readSet = (report: FormReport, side: Side): TrendSet | null => {
  const legs = report.reps.map((rep) => rep[side]).filter((leg) => leg.verdict !== 'cant-tell')
  const angles = legs.map((leg) => leg.knee_inward_deg ?? 0)
  const errors = legs.map((leg) => leg.error_deg ?? 0)
  const reading = setReading({
    count: legs.length,
    sum: sumOf(angles),
    sumOfSquares: sumOf(angles.map((angle) => angle ** 2)),
    sumOfSquaredErrors: sumOf(errors.map((error) => error ** 2)),
  })
  return reading && { ...reading, at: timeOf(report), inside: report.reps.some((rep) => isInside(rep, side)) }
}

const isInside = (rep: RepRecord, side: Side) => rep[side].verdict === 'inside'
const timeOf = (report: FormReport) => Date.parse(report.recorded_at ?? '2026-01-01T00:00:00Z')
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
