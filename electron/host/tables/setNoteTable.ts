import { longestNote } from '#contract/formReport.ts'
import type { SetNote } from '#contract/setNote.ts'
import { type Database, storableText } from '#electron/host/storage/sqlite.ts'
import { z } from '#contract/zod.ts'

/** What the person said of a set, beside its numbers. */
export const openSetNoteTable = (database: Database) => {
  const update = database.prepare(
    'UPDATE session SET pain_0_10 = :pain_0_10, note = :note WHERE session_id = :session_id AND deleted = 0',
  )
  const find = database.prepare('SELECT pain_0_10, note FROM session WHERE session_id = ?')

  return {
    /** Replaces what was said before. False when there is no such session. */
    save: (sessionId: number, { pain_0_10, note }: SetNote): boolean =>
      update.run({
        session_id: sessionId,
        pain_0_10,
        note: note === '' ? null : storableText(note),
      }).changes !== 0,
    /** As the report has it: what was not said is absent. */
    of: (sessionId: number): { readonly pain_0_10?: number; readonly note?: string } => {
      const found = find.get(sessionId)
      if (found === undefined) return {}
      const { pain_0_10, note } = row.parse(found)
      return { ...(pain_0_10 === null ? {} : { pain_0_10 }), ...(note === null ? {} : { note }) }
    },
  }
}

const row = z.object({
  pain_0_10: z.number().nullable(),
  note: z.string().max(longestNote).nullable().catch(null),
})
