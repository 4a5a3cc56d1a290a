import { longestNote } from '#contract/formReport.ts'
import { z } from '#contract/zod.ts'

/** What the person says of a set; null and empty take it back. */
export const setNote = z.strictObject({
  /** 0 is none, 10 the worst imaginable. */
  pain_0_10: z.int().min(0).max(10).nullable(),
  note: z.string().trim().max(longestNote),
})
export type SetNote = z.infer<typeof setNote>
