import { measuresRecord } from '#contract/formReport.ts'
import type { MeasuresRecord } from '#core/record/formReport.ts'
import { jsonColumn } from '#electron/host/tables/jsonColumn.ts'

/** Null for reps that were recorded before measures were kept. */
export const { write: writeMeasures, read: readMeasures } = jsonColumn<MeasuresRecord>(measuresRecord)
