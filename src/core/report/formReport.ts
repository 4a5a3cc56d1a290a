import type { Side } from '#core/side.ts'

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

export type CameraRecord = { yaw_deg: number | null; pitch_deg: number | null; roll_deg: number | null }

export type FormReport = {
  format: 'overtoe.form-report'
  version: 1
  app_version: string
  /** ISO 8601 with offset; null when a recording does not say. */
  recorded_at: string | null
  source: SourceRecord
  camera: CameraRecord
  thresholds: {
    inside_deg: number
    clear_deg: number
    judged_from_depth_deg: number
    typical_error_deg: number
  }
  reps: RepRecord[]
  warnings: WarningRecord[]
  dropped: DroppedRecord[]
}
