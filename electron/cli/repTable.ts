import Table from 'cli-table3'
import type { FormReport, LegRecord } from '#core/report/formReport.ts'

/** The rep table for a terminal, and below it what else happened. */
export const repTable = (report: FormReport): string => {
  const table = new Table({
    head: ['Rep', 'Bottom at', 'Depth', 'Left knee inward', 'Right knee inward', 'Left', 'Right'],
    colAligns: ['right', 'right', 'right', 'right', 'right', 'left', 'left'],
    style: { head: [], border: [] },
  })
  for (const rep of report.reps)
    table.push([
      rep.index,
      seconds(rep.bottom_at_ms),
      rep.depth_deg === null ? '–' : `${rep.depth_deg.toFixed(0)}°`,
      inward(rep.left),
      inward(rep.right),
      verdict(rep.left),
      verdict(rep.right),
    ])
  return [report.reps.length === 0 ? 'No whole rep was found.' : table.toString(), ...below(report)].join(
    '\n',
  )
}

const below = (report: FormReport): string[] => [
  ...report.warnings.map((warning) => {
    const until = warning.cleared_at_ms === null ? 'to the end' : `to ${seconds(warning.cleared_at_ms)}`
    return `Warning: ${warning.side} knee inside the foot from ${seconds(warning.raised_at_ms)} ${until}.`
  }),
  ...report.dropped.map(
    (one) =>
      `Not counted: ${seconds(one.started_at_ms)} to ${seconds(one.ended_at_ms)}, ${one.reason.replaceAll('-', ' ')}.`,
  ),
]

const inward = (leg: LegRecord) =>
  leg.knee_inward_deg === null
    ? '–'
    : `${leg.knee_inward_deg.toFixed(1)}° ± ${(leg.error_deg ?? 0).toFixed(1)}°`
const verdict = (leg: LegRecord) =>
  leg.verdict === 'cant-tell' ? `can't tell: ${leg.reason?.replaceAll('-', ' ') ?? 'unknown'}` : leg.verdict
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
