import { type SessionSummary, sessionSummary } from '#contract/hostContract.ts'
import { z } from '#contract/zod.ts'
import { type HistoryFilter, wholeHistory } from '#contract/history.ts'
import { isWanted, filterValues } from '#electron/host/tables/historyFilterSql.ts'
import { readMoment } from '#electron/host/tables/momentColumn.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import { type Database, type Row } from '#electron/host/storage/sqlite.ts'

/** The history: what a list shows of each set, counted from its reps. */
export const openSessionSummaries = (database: Database) => {
  const count = database.prepare(`SELECT count(*) AS total FROM session WHERE ${isWanted}`)
  const page = database.prepare(
    summaryOf(`
      SELECT * FROM session WHERE ${isWanted}
      ORDER BY recorded_at_epoch_ms DESC, session_id DESC LIMIT :limit OFFSET :offset`),
  )
  const one = database.prepare(
    summaryOf('SELECT * FROM session WHERE session_id = :session_id AND deleted = 0'),
  )

  return {
    /** Sets with at least one rep that were not deleted. */
    total: (filter = wholeHistory): number => Number(count.get(filterValues(filter))?.total),
    /** Newest first. */
    page: (limit: number, offset: number, filter: HistoryFilter = wholeHistory): SessionSummary[] =>
      readRows(page.all({ limit, offset, ...filterValues(filter) }).map(summaryIn), summary),
    /** Also a set that has no rep yet; null when there is none or it was deleted. */
    find: (sessionId: number): SessionSummary | null => {
      const row = one.get({ session_id: sessionId })
      return row === undefined ? null : summary.parse(summaryIn(row))
    },
  }
}

const summaryOf = (chosenSessions: string) => `
  SELECT chosen.session_id, recorded_at_iso, recorded_at_epoch_ms, title, person_id, source_kind, source_name, duration_ms, finished,
    pain_0_10, note,
    count(rep_index) AS rep_count,
    count(*) FILTER (WHERE left_verdict = 'inside') AS left_inside,
    count(*) FILTER (WHERE right_verdict = 'inside') AS right_inside,
    count(*) FILTER (WHERE left_verdict = 'cant-tell')
      + count(*) FILTER (WHERE right_verdict = 'cant-tell') AS cant_tell,
    max(depth_deg) AS deepest_deg,
    max(left_knee_inward_deg) AS left_max_inward_deg,
    max(right_knee_inward_deg) AS right_max_inward_deg
  FROM (${chosenSessions}) AS chosen LEFT JOIN rep ON rep.session_id = chosen.session_id
  GROUP BY chosen.session_id
  ORDER BY recorded_at_epoch_ms DESC, chosen.session_id DESC`

/** A rep's angle that no longer reads costs its number, never the set. */
const angle = z.number().nullable().catch(null)
const summary = sessionSummary.extend({
  deepest_deg: angle,
  left_max_inward_deg: angle,
  right_max_inward_deg: angle,
})

const summaryIn = ({ recorded_at_iso, recorded_at_epoch_ms, ...row }: Row): Row => ({
  ...row,
  recorded_at: readMoment(recorded_at_iso, recorded_at_epoch_ms),
  finished: row.finished === 1,
})
