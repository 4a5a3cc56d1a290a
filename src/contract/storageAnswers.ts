import { z } from '#contract/zod.ts'

/** Why a write did not happen. */
export const storageTrouble = z.enum([
  'diskFull',
  'readOnly',
  'damaged',
  /** The session it belongs to is not in the database. */
  'missing',
  /** A newer version of the app wrote the database; it was left untouched. */
  'newerVersion',
  'other',
])

export const storageFailed = z.strictObject({
  kind: z.literal('failed'),
  why: storageTrouble,
  detail: z.string(),
})
export const saved = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved') }),
  storageFailed,
])
