import type { z } from 'zod'

/** A column that holds a record as JSON text. One that no longer reads, or was never written, is null: it costs itself and never its row. */
export const jsonColumn = <T>(schema: z.ZodType<T>) => ({
  write: (record: T | null): string | null => (record === null ? null : JSON.stringify(record)),
  read: (json: unknown): T | null => {
    if (typeof json !== 'string') return null
    try {
      return schema.parse(JSON.parse(json))
    } catch {
      return null
    }
  },
})
