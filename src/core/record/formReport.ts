import type { HeelLiftRecord } from '#core/heelLift/heelLiftRecord.ts'
import type { FeedbackName } from '#core/record/feedbackName.ts'
import type { TrendRecord } from '#core/record/trendRecord.ts'
import type { Side } from '#core/side.ts'
import type { SingleLegTestRecord } from '#core/singleLeg/singleLegRecord.ts'

/**
 * The form report: the numbers of one set as they leave the program. Its JSON schema is published and versioned;
 * fields are added, never renamed or removed. Names carry the unit because JSON can't.
 */
export type VerdictName = 'fine' | 'inside' | 'cant-tell'
export type PhaseName = 'descent' | 'bottom' | 'ascent'

/** Numbers are null when they could not be measured; `reason` then says why (a CantTell, in kebab-case). */
export type LegRecord = {
  knee_inward_deg: number | null
  error_deg: number | null
  knee_inward_shin_lengths: number | null
  knee_inward_phase: PhaseName | null
  knee_inward_at_bottom_deg: number | null
  shin_frontal_deg: number | null
  verdict: VerdictName
  reason: string | null
}

/** One leg beside its knee's verdict, at the rep's bottom unless said otherwise; null where it is not given. */
export type LegMeasuresRecord = {
  knee_flexion_deg: number | null
  knee_flexion_error_deg: number | null
  /** 0 is level ("parallel"), negative while the hip is above the knee. */
  thigh_inclination_deg: number | null
  thigh_inclination_error_deg: number | null
  /** Forward lean of the shin over the foot. */
  shin_sagittal_deg: number | null
  shin_sagittal_error_deg: number | null
  /** The knee's inward angle at 15 % of the depth, going down: information, never judged. */
  knee_inward_early_deg: number | null
  knee_inward_early_error_deg: number | null
  heel_rise_shin_lengths: number | null
  heel_rise_error_shin_lengths: number | null
  heel_raised: boolean | null
}

/** What was measured of a rep beside its verdicts. From the side only the near leg is measured. */
export type MeasuresRecord = {
  view: 'front' | 'side'
  near_leg: Side | null
  descent_ms: number | null
  bottom_ms: number | null
  ascent_ms: number | null
  tempo_error_ms: number | null
  trunk_lean_deg: number | null
  trunk_lean_error_deg: number | null
  /** Positive is to the person's left. */
  pelvis_shift_shin_lengths: number | null
  pelvis_shift_error_shin_lengths: number | null
  knee_to_ankle_ratio: number | null
  knee_to_ankle_error_ratio: number | null
  knee_to_toe_ratio: number | null
  knee_to_toe_error_ratio: number | null
  /** The left knee's largest inward angle minus the right one's. */
  inward_left_minus_right_deg: number | null
  inward_left_minus_right_error_deg: number | null
  left: LegMeasuresRecord
  right: LegMeasuresRecord
}

export type CurveRecord = {
  t_ms: number
  depth_deg: number
  left_inward_deg: number | null
  right_inward_deg: number | null
}

export type RepRecord = {
  index: number
  started_at_ms: number
  bottom_at_ms: number
  ended_at_ms: number
  complete: boolean
  depth_deg: number | null
  depth_error_deg: number | null
  left: LegRecord
  right: LegRecord
  curve: CurveRecord[]
  /** Null in sets that an earlier version recorded, and where only the rep itself could be counted. */
  measures: MeasuresRecord | null
}

export type WarningRecord = {
  kind: 'knee-inside'
  side: Side
  raised_at_ms: number
  /** Null when the recording ended with the knee still inside. */
  cleared_at_ms: number | null
  /** When the knee crossed the line; absent or null where it was not noted. */
  crossed_at_ms?: number | null
}

/** A movement that began like a rep and was not one. */
export type DroppedRecord = {
  started_at_ms: number
  ended_at_ms: number
  reason: 'too-shallow' | 'sat-down' | 'feet-moved' | 'lost' | 'ended-mid-rep'
}

export type SourceRecord = {
  kind: 'camera' | 'video' | 'landmarks'
  name: string
  duration_ms: number
  frames_total: number
  frames_measured: number
  /** Which pose engine and model gave the landmarks, for example "LiteRT full, 2 threads"; null when unknown. */
  engine: string | null
}

/** What was known beforehand. The camera's place did not enter the measurement: it tells which sets compare well. */
export type CalibrationRecord = {
  /** Proportions that earlier sets taught: taken, or not because this body contradicts them, or none. */
  person: 'remembered' | 'someone-else' | 'unknown'
  camera_place: 'floor' | 'chair' | 'table' | 'other' | null
  /** Reps that were declared good: the knees were over the toes. */
  known_good_reps: number[]
}

/** That a picture of a rep is kept. The picture is not here: it stands in the page and on paper, and the numbers stay small. */
export type PictureRecord = { rep: number; at_ms: number; face: 'blurred' | 'shown' }

export type CameraRecord = {
  yaw_deg: number | null
  pitch_deg: number | null
  roll_deg: number | null
  /** Along the floor, for a body of usual size. Absent where it isn't known, as in all sets before it was. */
  distance_m?: number
}

export type FormReport = {
  format: 'overtoe.form-report'
  version: 1
  app_version: string
  /** ISO 8601 with offset; null when a recording does not say. */
  recorded_at: string | null
  /** Whose set it is, by the name given in the app; absent where nobody was named. */
  person?: string
  source: SourceRecord
  camera: CameraRecord
  /** Absent in sets of an earlier version. */
  calibration?: CalibrationRecord
  /** How much was said of the knees during the set; absent where nobody was coached, as in a recording. */
  feedback?: FeedbackName
  thresholds: {
    inside_deg: number
    clear_deg: number
    judged_from_depth_deg: number
    typical_error_deg: number
  }
  reps: RepRecord[]
  warnings: WarningRecord[]
  dropped: DroppedRecord[]
  /** Absent where no pictures are kept. */
  pictures?: PictureRecord[]
  /** When the set was half of a heel-lift test. */
  heel_lift_test?: HeelLiftRecord
  /** Squats on one leg of the same person, within a day; absent where none were measured. */
  single_leg_squat?: SingleLegTestRecord
  /** Absent where the person has no earlier set. */
  trend?: TrendRecord
  /** What the person said after the set: 0 is no pain, 10 the worst imaginable. Absent where nothing was said. */
  pain_0_10?: number
  note?: string
}
