import type { HistoryFilter, TrendOfLeg } from '#contract/history.ts'
import { judgeTrend } from '#core/history/judgeTrend.ts'
import { setReading } from '#core/history/setReading.ts'
import { thinTrend, type TrendSet } from '#core/history/thinTrend.ts'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { filterValues, isWanted } from '#electron/host/historyFilterSql.ts'
import type { Database } from '#electron/host/sqlite.ts'
import { z } from 'zod'

/** What a chart of this width can show apart. */
const mostPoints = 60

export const noTrends: BothSides<TrendOfLeg> = forBothSides(() => ({ points: [], trend: judgeTrend([]) }))

/** Each knee over time, summed by SQLite so that no rep has to be read for it. */
export const openTrends = (database: Database) => {
  // One text instead of a row per set: handing over ten thousand rows takes longer than summing them.
  const sums = database.prepare(`
    SELECT json_group_array(json_array(at, ${columnsOf('left')}, ${columnsOf('right')})) AS sets FROM (
      SELECT wanted.at, ${sumsOf('left')}, ${sumsOf('right')}
      FROM (SELECT session_id, recorded_at_epoch_ms AS at FROM session WHERE ${isWanted}) AS wanted
        JOIN rep ON rep.session_id = wanted.session_id
      GROUP BY wanted.session_id
      ORDER BY wanted.at, wanted.session_id)`)
  return {
    of: (filter: HistoryFilter): BothSides<TrendOfLeg> => {
      const found = sums.get({ ...filterValues(filter), typical_error: thresholds.typicalError.value })
      const rows = sumRows.parse(JSON.parse(String(found?.sets)))
      return forBothSides((side) => {
        const sets = rows.flatMap((row) => readSet(row, side) ?? [])
        return { points: thinTrend(sets, mostPoints), trend: judgeTrend(sets) }
      })
    },
  }
}

const perLeg = ['count', 'sum', 'squares', 'squared_errors', 'inside'] as const
const columnsOf = (side: Side) => perLeg.map((name) => `${side}_${name}`).join(', ')
/** The time of a set, then what `perLeg` names of the left and of the right leg. */
const sumRows = z.array(z.array(z.number()).length(1 + 2 * perLeg.length))

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

const readSet = (row: readonly number[], side: Side): TrendSet | null => {
  const [at = 0] = row
  const first = side === 'left' ? 1 : 1 + perLeg.length
  const [count = 0, sum = 0, sumOfSquares = 0, sumOfSquaredErrors = 0, inside = 0] = row.slice(first)
  const reading = setReading({ count, sum, sumOfSquares, sumOfSquaredErrors })
  return reading && { ...reading, at, inside: inside > 0 }
}
