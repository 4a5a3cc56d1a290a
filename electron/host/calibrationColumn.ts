import { calibrationRecord } from '#contract/formReport.ts'
import type { CalibrationRecord } from '#core/record/formReport.ts'

export const writeCalibration = (calibration: CalibrationRecord | null): string | null =>
  calibration === null ? null : JSON.stringify(calibration)

/** Null for sets of an earlier version; one that no longer reads costs itself, never the set. */
export const readCalibration = (json: unknown): CalibrationRecord | null => {
  if (typeof json !== 'string') return null
  try {
    return calibrationRecord.parse(JSON.parse(json))
  } catch {
    return null
  }
}
