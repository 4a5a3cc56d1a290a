import type { HeelLiftRecord } from '#core/heelLift/heelLiftRecord.ts'
import { z } from '#contract/zod.ts'

const maybe = z.number().nullable()
const reps = z.int().min(0).nullable()

export const heelLiftRecord = z.strictObject({
  pattern: z.enum(['ankle', 'hip', 'unclear']),
  doubt: z.enum(['never-inside', 'too-few-reps', 'within-noise']).nullable(),
  this_set: z.enum(['flat', 'raised']),
  side: z.enum(['left', 'right']).nullable(),
  flat_reps: reps,
  flat_mean_deg: maybe,
  flat_error_deg: maybe,
  raised_reps: reps,
  raised_mean_deg: maybe,
  raised_error_deg: maybe,
  change_deg: maybe,
  change_error_deg: maybe,
}) satisfies z.ZodType<HeelLiftRecord>
