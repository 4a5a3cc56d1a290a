import type { FormReport, LegRecord, RepRecord } from '#core/report/formReport.ts'
import { sides, type Side } from '#core/side.ts'

export type ReportCell = string | number | boolean | null

/** The report as one flat table: a row per rep and leg, units in the headings, the set's facts on every row. */
export const reportTable = (report: FormReport): readonly Readonly<Record<string, ReportCell>>[] =>
  report.reps.flatMap((rep) => sides.map((side) => legRow(report, rep, side)))

const legRow = (report: FormReport, rep: RepRecord, side: Side) => ({
  rep: rep.index,
  side,
  started_at_ms: rep.started_at_ms,
  bottom_at_ms: rep.bottom_at_ms,
  ended_at_ms: rep.ended_at_ms,
  complete: rep.complete,
  depth_deg: rep.depth_deg,
  depth_error_deg: rep.depth_error_deg,
  ...legFields(rep[side]),
  warned: wasWarned(report, rep, side),
  recorded_at: report.recorded_at,
  source_kind: report.source.kind,
  source_name: report.source.name,
  camera_yaw_deg: report.camera.yaw_deg,
  camera_pitch_deg: report.camera.pitch_deg,
  camera_roll_deg: report.camera.roll_deg,
  inside_from_deg: report.thresholds.inside_deg,
  judged_from_depth_deg: report.thresholds.judged_from_depth_deg,
  typical_error_deg: report.thresholds.typical_error_deg,
  engine: report.source.engine,
  app_version: report.app_version,
})

const legFields = (leg: LegRecord) => ({
  knee_inward_deg: leg.knee_inward_deg,
  knee_inward_error_deg: leg.error_deg,
  knee_inward_phase: leg.knee_inward_phase,
  knee_inward_at_bottom_deg: leg.knee_inward_at_bottom_deg,
  knee_inward_shin_lengths: leg.knee_inward_shin_lengths,
  shin_frontal_deg: leg.shin_frontal_deg,
  verdict: leg.verdict,
  reason: leg.reason,
})

const wasWarned = ({ warnings }: FormReport, rep: RepRecord, side: Side) =>
  warnings.some(
    ({ side: warned, raised_at_ms: at }) =>
      warned === side && at >= rep.started_at_ms && at <= rep.ended_at_ms,
  )

/** The headings, in order; a table without rows still has them. */
export const reportTableHeadings = [
  'rep',
  'side',
  'started_at_ms',
  'bottom_at_ms',
  'ended_at_ms',
  'complete',
  'depth_deg',
  'depth_error_deg',
  'knee_inward_deg',
  'knee_inward_error_deg',
  'knee_inward_phase',
  'knee_inward_at_bottom_deg',
  'knee_inward_shin_lengths',
  'shin_frontal_deg',
  'verdict',
  'reason',
  'warned',
  'recorded_at',
  'source_kind',
  'source_name',
  'camera_yaw_deg',
  'camera_pitch_deg',
  'camera_roll_deg',
  'inside_from_deg',
  'judged_from_depth_deg',
  'typical_error_deg',
  'engine',
  'app_version',
] as const satisfies readonly (keyof ReturnType<typeof legRow>)[]
