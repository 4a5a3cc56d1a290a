import type { LegRecord, RepRecord, SourceRecord, WarningRecord } from '#core/record/formReport.ts'
import { frontMeasures } from '#tests/fixtures/measuresRecord.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'

export const recordedAt = '2026-11-22T14:05:09.250+01:00'

export const cameraSource = (more: Partial<SourceRecord> = {}): SourceRecord => ({
  kind: 'camera',
  name: 'Integrated Camera',
  duration_ms: 0,
  frames_total: 0,
  frames_measured: 0,
  engine: 'LiteRT full, 2 threads',
  ...more,
})

export const fineLeg: LegRecord = {
  knee_inward_deg: 2.4,
  error_deg: 1.1,
  knee_inward_shin_lengths: 0.042,
  knee_inward_phase: 'ascent',
  knee_inward_at_bottom_deg: -1.5,
  shin_frontal_deg: 6.2,
  verdict: 'fine',
  reason: null,
}
export const insideLeg: LegRecord = {
  ...fineLeg,
  knee_inward_deg: 12.7,
  knee_inward_phase: 'bottom',
  verdict: 'inside',
}

/** Rep `index` of a set with one squat every four seconds. */
export const sampleRep = (index: number, more: Partial<RepRecord> = {}): RepRecord => ({
  index,
  started_at_ms: index * 4000,
  bottom_at_ms: index * 4000 + 1200,
  ended_at_ms: index * 4000 + 2600,
  complete: true,
  depth_deg: 80 + index,
  depth_error_deg: 4,
  left: fineLeg,
  right: index % 2 === 0 ? insideLeg : unseenLeg('out-of-frame'),
  curve: Array.from({ length: 64 }, (_, point) => ({
    t_ms: index * 4000 + point * 40,
    depth_deg: 35.5 + point,
    left_inward_deg: point / 10,
    right_inward_deg: point % 3 === 0 ? null : -point / 10,
  })),
  measures: frontMeasures,
  ...more,
})

export const sampleWarning = (more: Partial<WarningRecord> = {}): WarningRecord => ({
  kind: 'knee-inside',
  side: 'right',
  raised_at_ms: 8100,
  crossed_at_ms: 7980,
  cleared_at_ms: null,
  ...more,
})

export const straightCamera = { yaw_deg: -3.5, pitch_deg: 1.2, roll_deg: null, distance_m: 2.6 }
