import type { FormReport } from '#core/record/formReport.ts'
import { thresholds } from '#core/thresholds.ts'

/** What a set contributes to its report; the rest is the same in every report of this version. */
export type ReportParts = Omit<FormReport, 'format' | 'version' | 'thresholds'>

/** The one place where a form report is put together, for the app, the command line and the exports alike. */
export const buildReport = (parts: ReportParts): FormReport => ({
  format: 'overtoe.form-report',
  version: 1,
  app_version: parts.app_version,
  recorded_at: parts.recorded_at,
  ...(parts.person === undefined ? {} : { person: parts.person }),
  source: parts.source,
  camera: parts.camera,
  ...(parts.calibration === undefined ? {} : { calibration: parts.calibration }),
  ...(parts.feedback === undefined ? {} : { feedback: parts.feedback }),
  thresholds: {
    inside_deg: thresholds.insideAt.value,
    clear_deg: thresholds.insideAt.value - thresholds.clearsLower.value,
    judged_from_depth_deg: thresholds.judgedFrom.value,
    typical_error_deg: thresholds.typicalError.value,
  },
  reps: parts.reps,
  warnings: parts.warnings,
  dropped: parts.dropped,
  ...(parts.pictures === undefined ? {} : { pictures: parts.pictures }),
  ...(parts.heel_lift_test === undefined ? {} : { heel_lift_test: parts.heel_lift_test }),
  ...(parts.single_leg_squat === undefined ? {} : { single_leg_squat: parts.single_leg_squat }),
  ...(parts.trend === undefined ? {} : { trend: parts.trend }),
  ...(parts.pain_0_10 === undefined ? {} : { pain_0_10: parts.pain_0_10 }),
  ...(parts.note === undefined ? {} : { note: parts.note }),
})
