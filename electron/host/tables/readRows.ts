import type { Row } from '#electron/host/storage/sqlite.ts'
import type { z } from 'zod'

/** A row that doesn't read, from another version or flipped on the disk, is left out and costs no other. */
export const readRows = <T>(rows: readonly Row[], schema: z.ZodType<T>): T[] =>
  rows.flatMap((row) => {
    const read = schema.safeParse(row)
    return read.success ? [read.data] : []
  })
