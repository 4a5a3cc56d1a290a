import type { FormReport } from '#core/record/formReport.ts'
import { spreadOf, summariseLeg } from '#core/report/summariseLeg.ts'
import type { Side } from '#core/side.ts'
import { z } from 'zod'

const number = z.number().nullable()

/** One input in the summary, units in the names as in the report. Numbers are null where nothing was measured. */
export const summaryRow = z.strictObject({
  /** The whole path. */
  input: z.string(),
  outcome: z.enum(['measured', 'unreadable', 'not-written']),
  /** Why not, in words. */
  why: z.string().nullable(),
  /** The report's folder, beside the summary. */
  report: z.string().nullable(),
  source_kind: z.enum(['camera', 'video', 'landmarks']).nullable(),
  duration_ms: number,
  frames_total: number,
  frames_measured: number,
  camera_yaw_deg: number,
  camera_pitch_deg: number,
  camera_roll_deg: number,
  reps: number,
  depth_mean_deg: number,
  left_reps_judged: number,
  left_reps_inside: number,
  left_knee_inward_mean_deg: number,
  left_knee_inward_furthest_deg: number,
  left_furthest_error_deg: number,
  right_reps_judged: number,
  right_reps_inside: number,
  right_knee_inward_mean_deg: number,
  right_knee_inward_furthest_deg: number,
  right_furthest_error_deg: number,
  warnings: number,
  movements_not_counted: number,
})
export type SummaryRow = z.infer<typeof summaryRow>

export const summaryHeadings = Object.keys(summaryRow.shape)

const nothingMeasured = {
  report: null,
  source_kind: null,
  duration_ms: null,
  frames_total: null,
  frames_measured: null,
  camera_yaw_deg: null,
  camera_pitch_deg: null,
  camera_roll_deg: null,
  reps: null,
  depth_mean_deg: null,
  left_reps_judged: null,
  left_reps_inside: null,
  left_knee_inward_mean_deg: null,
  left_knee_inward_furthest_deg: null,
  left_furthest_error_deg: null,
  right_reps_judged: null,
  right_reps_inside: null,
  right_knee_inward_mean_deg: null,
  right_knee_inward_furthest_deg: null,
  right_furthest_error_deg: null,
  warnings: null,
  movements_not_counted: null,
} as const

export const failedRow = (input: string, outcome: 'unreadable' | 'not-written', why: string): SummaryRow => ({
  input,
  outcome,
  why,
  ...nothingMeasured,
})

export const measuredRow = (input: string, folder: string, report: FormReport): SummaryRow => {
  const { source, camera, reps } = report
  const left = summariseLeg(reps, 'left')
  const right = summariseLeg(reps, 'right')
  return {
    input,
    outcome: 'measured',
    why: null,
    report: folder,
    source_kind: source.kind,
    duration_ms: source.duration_ms,
    frames_total: source.frames_total,
    frames_measured: source.frames_measured,
    camera_yaw_deg: camera.yaw_deg,
    camera_pitch_deg: camera.pitch_deg,
    camera_roll_deg: camera.roll_deg,
    reps: reps.length,
    depth_mean_deg: meanOf(reps.map((rep) => rep.depth_deg)),
    left_reps_judged: left.judged,
    left_reps_inside: left.inside,
    left_knee_inward_mean_deg: meanInward(report, 'left'),
    left_knee_inward_furthest_deg: left.furthest?.inward ?? null,
    left_furthest_error_deg: left.furthest?.error ?? null,
    right_reps_judged: right.judged,
    right_reps_inside: right.inside,
    right_knee_inward_mean_deg: meanInward(report, 'right'),
    right_knee_inward_furthest_deg: right.furthest?.inward ?? null,
    right_furthest_error_deg: right.furthest?.error ?? null,
    warnings: report.warnings.length,
    movements_not_counted: report.dropped.length,
  }
}

/** As in the report: a leg that could not be judged moves no mean. */
const meanInward = ({ reps }: FormReport, side: Side) =>
  meanOf(reps.map(({ [side]: leg }) => (leg.verdict === 'cant-tell' ? null : leg.knee_inward_deg)))

const meanOf = (values: readonly (number | null)[]) => {
  const { mean } = spreadOf(values)
  return mean === null ? null : Number(mean.toFixed(2))
}
