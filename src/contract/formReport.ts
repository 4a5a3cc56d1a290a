import { cameraPlaces } from '#core/body/cameraPlace.ts'
import type {
  CalibrationRecord,
  CameraRecord,
  DroppedRecord,
  FormReport,
  LegMeasuresRecord,
  LegRecord,
  MeasuresRecord,
  PictureRecord,
  RepRecord,
  SourceRecord,
  WarningRecord,
} from '#core/record/formReport.ts'
import { farthestCamera } from '#core/record/farthestCamera.ts'
import { feedbackNames } from '#core/record/feedbackName.ts'
import { heelLiftRecord } from '#contract/heelLiftRecord.ts'
import { singleLegTestRecord } from '#contract/singleLegRecord.ts'
import { trendRecord } from '#contract/trendRecord.ts'
import { z } from '#contract/zod.ts'

/** The published schema of the form report, and the shape in which reps cross to the main process and lie in the database. */
const finite = z.number()
const maybe = finite.nullable()
const time = z.number().min(0)

export const legRecord = z.strictObject({
  knee_inward_deg: maybe,
  error_deg: z.number().min(0).nullable(),
  knee_inward_shin_lengths: maybe,
  knee_inward_phase: z.enum(['descent', 'bottom', 'ascent']).nullable(),
  knee_inward_at_bottom_deg: maybe,
  shin_frontal_deg: maybe,
  verdict: z.enum(['fine', 'inside', 'cant-tell']),
  reason: z.string().max(64).nullable(),
}) satisfies z.ZodType<LegRecord>

const atLeastZero = z.number().min(0).nullable()

const legMeasuresRecord = z.strictObject({
  knee_flexion_deg: maybe,
  knee_flexion_error_deg: atLeastZero,
  thigh_inclination_deg: maybe,
  thigh_inclination_error_deg: atLeastZero,
  shin_sagittal_deg: maybe,
  shin_sagittal_error_deg: atLeastZero,
  knee_inward_early_deg: maybe,
  knee_inward_early_error_deg: atLeastZero,
  heel_rise_shin_lengths: maybe,
  heel_rise_error_shin_lengths: atLeastZero,
  heel_raised: z.boolean().nullable(),
}) satisfies z.ZodType<LegMeasuresRecord>

export const measuresRecord = z.strictObject({
  view: z.enum(['front', 'side']),
  near_leg: z.enum(['left', 'right']).nullable(),
  descent_ms: time.nullable(),
  bottom_ms: time.nullable(),
  ascent_ms: time.nullable(),
  tempo_error_ms: atLeastZero,
  trunk_lean_deg: maybe,
  trunk_lean_error_deg: atLeastZero,
  pelvis_shift_shin_lengths: maybe,
  pelvis_shift_error_shin_lengths: atLeastZero,
  knee_to_ankle_ratio: atLeastZero,
  knee_to_ankle_error_ratio: atLeastZero,
  knee_to_toe_ratio: atLeastZero,
  knee_to_toe_error_ratio: atLeastZero,
  inward_left_minus_right_deg: maybe,
  inward_left_minus_right_error_deg: atLeastZero,
  left: legMeasuresRecord,
  right: legMeasuresRecord,
}) satisfies z.ZodType<MeasuresRecord>

export const repRecord = z.strictObject({
  index: z.int().min(1),
  started_at_ms: time,
  bottom_at_ms: time,
  ended_at_ms: time,
  complete: z.boolean(),
  depth_deg: maybe,
  depth_error_deg: z.number().min(0).nullable(),
  left: legRecord,
  right: legRecord,
  curve: z
    .array(z.strictObject({ t_ms: time, depth_deg: finite, left_inward_deg: maybe, right_inward_deg: maybe }))
    .max(64),
  measures: measuresRecord.nullable(),
}) satisfies z.ZodType<RepRecord>

export const warningRecord = z.strictObject({
  kind: z.literal('knee-inside'),
  side: z.enum(['left', 'right']),
  raised_at_ms: time,
  cleared_at_ms: time.nullable(),
  crossed_at_ms: time.nullable().exactOptional(),
}) satisfies z.ZodType<WarningRecord>

export const droppedRecord = z.strictObject({
  started_at_ms: time,
  ended_at_ms: time,
  reason: z.enum(['too-shallow', 'sat-down', 'feet-moved', 'lost', 'ended-mid-rep']),
}) satisfies z.ZodType<DroppedRecord>

export const sourceRecord = z.strictObject({
  kind: z.enum(['camera', 'video', 'landmarks']),
  name: z.string().max(255),
  duration_ms: time,
  frames_total: z.int().min(0),
  frames_measured: z.int().min(0),
  engine: z.string().max(120).nullable(),
}) satisfies z.ZodType<SourceRecord>

export const cameraRecord = z.strictObject({
  yaw_deg: maybe,
  pitch_deg: maybe,
  roll_deg: maybe,
  distance_m: z.number().min(0).max(farthestCamera).exactOptional(),
}) satisfies z.ZodType<CameraRecord>

/** Absent where nobody was coached. */
export const feedback = z.enum(feedbackNames)

export const calibrationRecord = z.strictObject({
  person: z.enum(['remembered', 'someone-else', 'unknown']),
  camera_place: z.enum(cameraPlaces).nullable(),
  known_good_reps: z.array(z.int().min(1)).max(1000),
}) satisfies z.ZodType<CalibrationRecord>

export const pictureRecord = z.strictObject({
  rep: z.int().min(1),
  at_ms: time,
  face: z.enum(['blurred', 'shown']),
}) satisfies z.ZodType<PictureRecord>

/** Characters of a set's note. */
export const longestNote = 500

export const formReport = z.strictObject({
  format: z.literal('overtoe.form-report'),
  version: z.literal(1),
  app_version: z.string(),
  recorded_at: z.iso.datetime({ offset: true }).nullable(),
  person: z.string().min(1).max(255).exactOptional(),
  source: sourceRecord,
  camera: cameraRecord,
  calibration: calibrationRecord.exactOptional(),
  feedback: feedback.exactOptional(),
  thresholds: z.strictObject({
    inside_deg: finite,
    clear_deg: finite,
    judged_from_depth_deg: finite,
    typical_error_deg: finite,
  }),
  reps: z.array(repRecord),
  warnings: z.array(warningRecord),
  dropped: z.array(droppedRecord),
  pictures: z.array(pictureRecord).min(1).max(2).exactOptional(),
  heel_lift_test: heelLiftRecord.exactOptional(),
  single_leg_squat: singleLegTestRecord.exactOptional(),
  trend: trendRecord.exactOptional(),
  pain_0_10: z.int().min(0).max(10).exactOptional(),
  note: z.string().min(1).max(longestNote).exactOptional(),
}) satisfies z.ZodType<FormReport>
