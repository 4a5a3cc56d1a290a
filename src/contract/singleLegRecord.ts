import { z } from '#contract/zod.ts'
import type { SingleLegTestRecord } from '#core/singleLeg/singleLegRecord.ts'

const angle = z.number().min(-180).max(180).nullable()
const error = z.number().min(0).max(180).nullable()

/** What squats on one leg read of either leg. */
export const singleLegFields = {
  left_fppa_deg: angle,
  left_fppa_error_deg: error,
  right_fppa_deg: angle,
  right_fppa_error_deg: error,
} as const

export const singleLegTestRecord = z.strictObject({
  done_at: z.iso.datetime({ offset: true }).max(40),
  ...singleLegFields,
}) satisfies z.ZodType<SingleLegTestRecord>
