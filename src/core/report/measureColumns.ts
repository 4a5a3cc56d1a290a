import type { LegMeasuresRecord, MeasuresRecord } from '#core/record/formReport.ts'

/** One measure of a rep as report and screen show it. */
export type MeasureColumn<Of, Name extends string> = {
  readonly name: Name
  readonly digits: number
  readonly read: (measures: Of) => number | null
  readonly error: (measures: Of) => number | null
}

export type RepMeasureName =
  'descent' | 'bottom' | 'ascent' | 'trunkLean' | 'pelvisShift' | 'kneeToAnkle' | 'kneeToToe' | 'difference'
export type LegMeasureName = 'thigh' | 'shinForward' | 'inwardEarly' | 'heelRise'
export type MeasureName = RepMeasureName | LegMeasureName

/** Whole-body measures, in the order they are shown; times in seconds. */
export const repMeasureColumns: readonly MeasureColumn<MeasuresRecord, RepMeasureName>[] = [
  { name: 'descent', digits: 2, read: (m) => seconds(m.descent_ms), error: (m) => seconds(m.tempo_error_ms) },
  { name: 'bottom', digits: 2, read: (m) => seconds(m.bottom_ms), error: (m) => seconds(m.tempo_error_ms) },
  { name: 'ascent', digits: 2, read: (m) => seconds(m.ascent_ms), error: (m) => seconds(m.tempo_error_ms) },
  { name: 'trunkLean', digits: 0, read: (m) => m.trunk_lean_deg, error: (m) => m.trunk_lean_error_deg },
  {
    name: 'pelvisShift',
    digits: 2,
    read: (m) => m.pelvis_shift_shin_lengths,
    error: (m) => m.pelvis_shift_error_shin_lengths,
  },
  {
    name: 'kneeToAnkle',
    digits: 2,
    read: (m) => m.knee_to_ankle_ratio,
    error: (m) => m.knee_to_ankle_error_ratio,
  },
  { name: 'kneeToToe', digits: 2, read: (m) => m.knee_to_toe_ratio, error: (m) => m.knee_to_toe_error_ratio },
  {
    name: 'difference',
    digits: 1,
    read: (m) => m.inward_left_minus_right_deg,
    error: (m) => m.inward_left_minus_right_error_deg,
  },
]

/** Measures of one leg. */
export const legMeasureColumns: readonly MeasureColumn<LegMeasuresRecord, LegMeasureName>[] = [
  {
    name: 'thigh',
    digits: 0,
    read: (m) => m.thigh_inclination_deg,
    error: (m) => m.thigh_inclination_error_deg,
  },
  {
    name: 'shinForward',
    digits: 0,
    read: (m) => m.shin_sagittal_deg,
    error: (m) => m.shin_sagittal_error_deg,
  },
  {
    name: 'inwardEarly',
    digits: 1,
    read: (m) => m.knee_inward_early_deg,
    error: (m) => m.knee_inward_early_error_deg,
  },
  {
    name: 'heelRise',
    digits: 2,
    read: (m) => m.heel_rise_shin_lengths,
    error: (m) => m.heel_rise_error_shin_lengths,
  },
]

/** The columns that have anything to show: the front has no heels, the side no ratios. */
export const columnsWithValues = <Of, Name extends string>(
  columns: readonly MeasureColumn<Of, Name>[],
  rows: readonly Of[],
): readonly MeasureColumn<Of, Name>[] => columns.filter(({ read }) => rows.some((row) => read(row) !== null))

const seconds = (ms: number | null) => (ms === null ? null : Number((ms / 1000).toFixed(2)))
