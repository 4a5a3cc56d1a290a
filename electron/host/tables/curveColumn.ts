import { repRecord } from '#contract/formReport.ts'
import type { CurveRecord } from '#core/record/formReport.ts'
import { z } from 'zod'

/** A curve as JSON text. Rows of numbers take a third of the room of named fields, and curves are most of the file. */
export const writeCurve = (curve: readonly CurveRecord[]): string =>
  JSON.stringify(
    curve.map((point) => [point.t_ms, point.depth_deg, point.left_inward_deg, point.right_inward_deg]),
  )

/** A curve that no longer reads costs its chart, never the rep. */
export const readCurve = (json: string): CurveRecord[] => {
  try {
    return curveText.parse(json)
  } catch {
    return []
  }
}

const maybe = z.number().nullable()
const curveText = z
  .string()
  .transform((json): unknown => JSON.parse(json))
  .pipe(z.array(z.tuple([z.number(), z.number(), maybe, maybe])))
  .transform((points) =>
    points.map(([t_ms, depth_deg, left_inward_deg, right_inward_deg]) => ({
      t_ms,
      depth_deg,
      left_inward_deg,
      right_inward_deg,
    })),
  )
  .pipe(repRecord.shape.curve)
