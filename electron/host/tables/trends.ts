import type { HistoryFilter, TrendOfLeg } from '#contract/history.ts'
import { judgeTrend } from '#core/history/judgeTrend.ts'
import { setReading } from '#core/history/setReading.ts'
import { thinTrend, type TrendSet } from '#core/history/thinTrend.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'
import { filterValues, isWanted } from '#electron/host/tables/historyFilterSql.ts'
import type { Database, Row } from '#electron/host/storage/sqlite.ts'
import { z } from 'zod'

/** What a chart of this width can show apart. */
const mostPoints = 60

export const noTrends: BothSides<TrendOfLeg> = forBothSides(() => ({ points: [], trend: judgeTrend([]) }))

/** Each knee over time, from what SQLite added up of each set. */
export const openTrends = (database: Database) => {
  // One text instead of a row per set: handing over ten thousand rows takes longer than finding them.
  const sumsWhere = (wanted: string) =>
    database.prepare(`
    SELECT json_group_array(json_array(at, ${columnsOf('left')}, ${columnsOf('right')})) AS sets FROM (
      SELECT recorded_at_epoch_ms AS at, set_sums.*
      FROM session JOIN set_sums ON set_sums.session_id = session.session_id
      WHERE ${wanted}
      ORDER BY recorded_at_epoch_ms, session.session_id)`)
  // A recording may show anybody, so it stands in nobody's trend unless recordings are what was asked for.
  const filtered = sumsWhere(`${isWanted} AND source_kind = coalesce(:source, 'camera')`)
  const upTo = sumsWhere(`deleted = 0 AND source_kind = 'camera'
    AND person_id = (SELECT person_id FROM session WHERE session_id = :session_id AND source_kind = 'camera')
    AND (recorded_at_epoch_ms, session.session_id)
      <= (SELECT recorded_at_epoch_ms, session_id FROM session WHERE session_id = :session_id)`)
  return {
    of: (filter: HistoryFilter) => trendsIn(filtered.get(filterValues(filter))),
    /** This set and those of the same person before it; none for a recording. */
    upTo: (sessionId: number) => trendsIn(upTo.get({ session_id: sessionId })),
  }
}

const trendsIn = (found: Row | undefined) => {
  const rows = sumRows.parse(JSON.parse(String(found?.sets)))
  return forBothSides((side) => {
    const sets = rows.flatMap((row) => readSet(row, side) ?? [])
    return { points: thinTrend(sets, mostPoints), trend: judgeTrend(sets) }
  })
}

const perLeg = ['count', 'sum', 'squares', 'squared_errors', 'unstated', 'inside'] as const
const columnsOf = (side: Side) => perLeg.map((name) => `${side}_${name}`).join(', ')
/** The time of a set, then what `perLeg` names of the left and of the right leg. */
const sumRows = z.array(
  z
    .array(z.number())
    .length(1 + 2 * perLeg.length)
    .catch([]),
)

const readSet = (row: readonly number[], side: Side): TrendSet | null => {
  const [at = 0] = row
  const first = side === 'left' ? 1 : 1 + perLeg.length
  const [count = 0, sum = 0, sumOfSquares = 0, stated = 0, unstated = 0, inside = 0] = row.slice(first)
  const sumOfSquaredErrors = stated + unstated * thresholds.typicalError.value ** 2
  const reading = setReading({ count, sum, sumOfSquares, sumOfSquaredErrors })
  // Not spread: over ten thousand sets that takes ten times as long.
  return reading && { mean: reading.mean, error: reading.error, at, inside: inside > 0 }
}
