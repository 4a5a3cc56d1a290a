import type { LegTrendRecord, TrendRecord } from '#core/record/trendRecord.ts'
import { z } from '#contract/zod.ts'

const maybe = z.number().nullable()

const legTrendRecord = z.strictObject({
  change: z.enum(['better', 'worse', 'no-change', 'too-few']),
  before_deg: maybe,
  after_deg: maybe,
  change_deg: maybe,
  noise_deg: maybe,
  points: z.array(
    z.strictObject({
      recorded_at: z.iso.datetime({ offset: true }),
      mean_deg: z.number(),
      error_deg: z.number(),
      inside: z.boolean(),
      sets: z.int().min(1),
    }),
  ),
}) satisfies z.ZodType<LegTrendRecord>

export const trendRecord = z.strictObject({
  left: legTrendRecord,
  right: legTrendRecord,
}) satisfies z.ZodType<TrendRecord>
