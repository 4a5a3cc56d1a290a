import type { FormReport, LegRecord, MeasuresRecord, RepRecord } from '#core/report/formReport.ts'
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
  ...measuresFields(rep.measures, side),
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

/** The rep's measures stand on both its rows, the leg's own on its row alone. */
const measuresFields = (measures: MeasuresRecord | null, side: Side) => ({
  view: measures?.view ?? null,
  descent_ms: measures?.descent_ms ?? null,
  bottom_ms: measures?.bottom_ms ?? null,
  ascent_ms: measures?.ascent_ms ?? null,
  tempo_error_ms: measures?.tempo_error_ms ?? null,
  knee_flexion_deg: measures?.[side].knee_flexion_deg ?? null,
  knee_flexion_error_deg: measures?.[side].knee_flexion_error_deg ?? null,
  thigh_inclination_deg: measures?.[side].thigh_inclination_deg ?? null,
  thigh_inclination_error_deg: measures?.[side].thigh_inclination_error_deg ?? null,
  shin_sagittal_deg: measures?.[side].shin_sagittal_deg ?? null,
  shin_sagittal_error_deg: measures?.[side].shin_sagittal_error_deg ?? null,
  knee_inward_early_deg: measures?.[side].knee_inward_early_deg ?? null,
  knee_inward_early_error_deg: measures?.[side].knee_inward_early_error_deg ?? null,
  heel_rise_shin_lengths: measures?.[side].heel_rise_shin_lengths ?? null,
  heel_rise_error_shin_lengths: measures?.[side].heel_rise_error_shin_lengths ?? null,
  heel_raised: measures?.[side].heel_raised ?? null,
  trunk_lean_deg: measures?.trunk_lean_deg ?? null,
  trunk_lean_error_deg: measures?.trunk_lean_error_deg ?? null,
  pelvis_shift_shin_lengths: measures?.pelvis_shift_shin_lengths ?? null,
  pelvis_shift_error_shin_lengths: measures?.pelvis_shift_error_shin_lengths ?? null,
  knee_to_ankle_ratio: measures?.knee_to_ankle_ratio ?? null,
  knee_to_ankle_error_ratio: measures?.knee_to_ankle_error_ratio ?? null,
  knee_to_toe_ratio: measures?.knee_to_toe_ratio ?? null,
  knee_to_toe_error_ratio: measures?.knee_to_toe_error_ratio ?? null,
  inward_left_minus_right_deg: measures?.inward_left_minus_right_deg ?? null,
  inward_left_minus_right_error_deg: measures?.inward_left_minus_right_error_deg ?? null,
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
  'view',
  'descent_ms',
  'bottom_ms',
  'ascent_ms',
  'tempo_error_ms',
  'knee_flexion_deg',
  'knee_flexion_error_deg',
  'thigh_inclination_deg',
  'thigh_inclination_error_deg',
  'shin_sagittal_deg',
  'shin_sagittal_error_deg',
  'knee_inward_early_deg',
  'knee_inward_early_error_deg',
  'heel_rise_shin_lengths',
  'heel_rise_error_shin_lengths',
  'heel_raised',
  'trunk_lean_deg',
  'trunk_lean_error_deg',
  'pelvis_shift_shin_lengths',
  'pelvis_shift_error_shin_lengths',
  'knee_to_ankle_ratio',
  'knee_to_ankle_error_ratio',
  'knee_to_toe_ratio',
  'knee_to_toe_error_ratio',
  'inward_left_minus_right_deg',
  'inward_left_minus_right_error_deg',
] as const satisfies readonly (keyof ReturnType<typeof legRow>)[]
