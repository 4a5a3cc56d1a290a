import type { HistoryFilter } from '#contract/history.ts'
import { foldText } from '#core/history/foldText.ts'
import { storableText } from '#electron/host/storage/sqlite.ts'

/**
 * Sets of the table `session` with at least one rep that were not deleted and that the filter leaves.
 * Not EXISTS: SQLite 3.53 makes a join of it, and OFFSET then counts a set once per rep.
 */
export const isWanted = `deleted = 0
  AND (SELECT 1 FROM set_sums WHERE set_sums.session_id = session.session_id) = 1
  AND (:person_id IS NULL OR person_id = :person_id)
  AND (:source IS NULL OR source_kind = :source)
  AND (:since_ms IS NULL OR recorded_at_epoch_ms >= :since_ms)
  AND (:only_inside = 0
    OR (SELECT left_inside + right_inside FROM set_sums WHERE set_sums.session_id = session.session_id) > 0)
  AND (:text IS NULL
    OR instr(fold_text(concat(title, char(10), note, char(10), source_name)), :text) > 0)`

export const filterValues = (filter: HistoryFilter) => ({
  person_id: filter.person_id,
  source: filter.source,
  since_ms: filter.since === null ? null : Date.parse(filter.since),
  only_inside: filter.only_inside ? 1 : 0,
  text: filter.text === '' ? null : foldText(storableText(filter.text)),
})
