import type { HistoryFilter, TrendOfLeg } from '#contract/history.ts'
import { judgeTrend } from '#core/history/judgeTrend.ts'
import { setReading } from '#core/history/setReading.ts'
import { thinTrend, type TrendSet } from '#core/history/thinTrend.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { filterValues, isWanted } from '#electron/host/historyFilterSql.ts'
import type { Database, Row } from '#electron/host/sqlite.ts'

/** What a chart of this width can show apart. */
const mostPoints = 60

export const noTrends: BothSides<TrendOfLeg> = forBothSides(() => ({ points: [], trend: judgeTrend([]) }))

/** Each knee over time, summed by SQLite so that no rep has to be read for it. */
export const openTrends = (database: Database) => {
  const sums = database.prepare(`
    SELECT session.recorded_at_epoch_ms AS at, ${sumsOf('left')}, ${sumsOf('right')}
    FROM session JOIN rep ON rep.session_id = session.session_id
    WHERE ${isWanted}
    GROUP BY session.session_id
    ORDER BY session.recorded_at_epoch_ms, session.session_id`)
  return {
    of: (filter: HistoryFilter): BothSides<TrendOfLeg> => {
      const rows = sums.all({ ...filterValues(filter), typical_error: thresholds.typicalError.value })
      return forBothSides((side) => {
        const sets = rows.flatMap((row) => readSet(row, side) ?? [])
        return { points: thinTrend(sets, mostPoints), trend: judgeTrend(sets) }
      })
    },
  }
}

const sumsOf = (side: Side) => {
  const angle = `${side}_knee_inward_deg`
  const judged = `FILTER (WHERE ${side}_verdict <> 'cant-tell' AND ${angle} IS NOT NULL)`
  return `
    count(*) ${judged} AS ${side}_count,
    total(${angle}) ${judged} AS ${side}_sum,
    total(${angle} * ${angle}) ${judged} AS ${side}_squares,
    total(ifnull(${side}_error_deg, :typical_error) * ifnull(${side}_error_deg, :typical_error)) ${judged}
      AS ${side}_squared_errors,
    count(*) FILTER (WHERE ${side}_verdict = 'inside') AS ${side}_inside`
}

const readSet = (row: Row, side: Side): TrendSet | null => {
  const reading = setReading({
    count: Number(row[`${side}_count`]),
    sum: Number(row[`${side}_sum`]),
    sumOfSquares: Number(row[`${side}_squares`]),
    sumOfSquaredErrors: Number(row[`${side}_squared_errors`]),
  })
  return reading && { ...reading, at: Number(row.at), inside: Number(row[`${side}_inside`]) > 0 }
}
