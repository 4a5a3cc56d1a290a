import { measuresRecord } from '#contract/formReport.ts'
import type { MeasuresRecord } from '#core/record/formReport.ts'

export const writeMeasures = (measures: MeasuresRecord | null): string | null =>
  measures === null ? null : JSON.stringify(measures)

/** Null for reps that were recorded before measures were kept; measures that no longer read cost themselves, never the rep. */
export const readMeasures = (json: unknown): MeasuresRecord | null => {
  if (typeof json !== 'string') return null
  try {
    return measuresRecord.parse(JSON.parse(json))
  } catch {
    return null
  }
}
