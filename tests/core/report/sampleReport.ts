import type { CurveRecord, FormReport, LegRecord, RepRecord } from '#core/record/formReport.ts'
import { frontMeasures } from '#tests/fixtures/measuresRecord.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'

/** A leg whose knee stayed over the toe. Every number differs, so that a swapped column shows. */
export const fineLeg: LegRecord = {
  knee_inward_deg: 1.7,
  error_deg: 2.9,
  knee_inward_shin_lengths: 0.031,
  knee_inward_phase: 'ascent',
  knee_inward_at_bottom_deg: -0.6,
  shin_frontal_deg: 3.4,
  verdict: 'fine',
  reason: null,
}

export const insideLeg: LegRecord = {
  knee_inward_deg: 13.2,
  error_deg: 2.4,
  knee_inward_shin_lengths: 0.224,
  knee_inward_phase: 'bottom',
  knee_inward_at_bottom_deg: 12.8,
  shin_frontal_deg: -5.8,
  verdict: 'inside',
  reason: null,
}

/** Rep `index` lasts three seconds and goes down to 90°; drift grows with depth, up to what the legs say. */
export const sampleRep = (index: number, left: LegRecord, right: LegRecord): RepRecord => {
  const start = index * 4000
  return {
    index,
    started_at_ms: start,
    bottom_at_ms: start + 1500,
    ended_at_ms: start + 3000,
    complete: true,
    depth_deg: 90 + index / 10,
    depth_error_deg: 4.6,
    left,
    right,
    curve: Array.from({ length: 21 }, (_, step) => curvePoint(start, step / 20, left, right)),
    measures: frontMeasures,
  }
}

const curvePoint = (start: number, time: number, left: LegRecord, right: LegRecord): CurveRecord => {
  const depth = 90 * (1 - Math.abs(2 * time - 1))
  const drift = ({ knee_inward_deg: largest }: LegRecord) =>
    largest === null ? null : Number(((largest * depth) / 90).toFixed(1))
  return {
    t_ms: Math.round(start + time * 3000),
    depth_deg: Number(depth.toFixed(1)),
    left_inward_deg: drift(left),
    right_inward_deg: drift(right),
  }
}

/** Three reps: fine, right knee inside, left knee hidden; one warning, one movement not counted. */
export const sampleReport: FormReport = {
  format: 'overtoe.form-report',
  version: 1,
  app_version: '0.1.0',
  recorded_at: '2026-11-16T18:42:10+01:00',
  source: {
    kind: 'camera',
    name: 'Integrated Webcam',
    duration_ms: 20_000,
    frames_total: 500,
    frames_measured: 480,
    engine: 'LiteRT, full model, 2 threads',
  },
  camera: { yaw_deg: 3.1, pitch_deg: 3.6, roll_deg: -0.4, distance_m: 2.4 },
  thresholds: { inside_deg: 8, clear_deg: 6, judged_from_depth_deg: 60, typical_error_deg: 3 },
  reps: [
    sampleRep(1, fineLeg, { ...fineLeg, knee_inward_deg: 4.1 }),
    sampleRep(2, { ...fineLeg, knee_inward_deg: 2.3 }, insideLeg),
    sampleRep(3, unseenLeg('turned-away'), { ...fineLeg, knee_inward_deg: -1.2 }),
  ],
  warnings: [{ kind: 'knee-inside', side: 'right', raised_at_ms: 9100, cleared_at_ms: 10_300 }],
  dropped: [{ started_at_ms: 17_000, ended_at_ms: 18_500, reason: 'too-shallow' }],
}

/** As many reps as asked for; every third has its right knee inside. */
export const reportOfLength = (count: number): FormReport => ({
  ...sampleReport,
  reps: Array.from({ length: count }, (_, index) =>
    sampleRep(index + 1, fineLeg, index % 3 === 2 ? insideLeg : fineLeg),
  ),
})
