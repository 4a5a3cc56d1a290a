import { calibrationRecord } from '#contract/formReport.ts'
import type { CalibrationRecord } from '#core/record/formReport.ts'
import { jsonColumn } from '#electron/host/tables/jsonColumn.ts'

/** Null for sets of an earlier version. */
export const { write: writeCalibration, read: readCalibration } =
  jsonColumn<CalibrationRecord>(calibrationRecord)
