import { readCurve, writeCurve } from '#electron/host/tables/curveColumn.ts'
import { readMeasures, writeMeasures } from '#electron/host/tables/measuresColumn.ts'
import { legRecord, repRecord } from '#contract/formReport.ts'
import type { LegRecord, RepRecord } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { readRows } from '#electron/host/tables/readRows.ts'
import { type Database, type Row, storableText } from '#electron/host/storage/sqlite.ts'

/** One row per rep, both legs side by side; curve and measures lie in its last columns as JSON. */
export const openRepTable = (database: Database) => {
  const columns = [
    'session_id',
    'rep_index',
    'started_at_ms',
    'bottom_at_ms',
    'ended_at_ms',
    'complete',
    'depth_deg',
    'depth_error_deg',
    ...legColumns('left'),
    ...legColumns('right'),
    'curve_json',
    'measures_json',
  ]
  const save = database.prepare(
    `INSERT OR REPLACE INTO rep (${columns.join(', ')}) VALUES (${columns.map((name) => `:${name}`).join(', ')})`,
  )
  const ofSession = database.prepare('SELECT * FROM rep WHERE session_id = ? ORDER BY rep_index')

  return {
    /** Replaces the rep of the same index. Fails on its foreign key when there is no such session. */
    save: (sessionId: number, rep: RepRecord) =>
      void save.run({
        session_id: sessionId,
        rep_index: rep.index,
        started_at_ms: rep.started_at_ms,
        bottom_at_ms: rep.bottom_at_ms,
        ended_at_ms: rep.ended_at_ms,
        complete: rep.complete ? 1 : 0,
        depth_deg: rep.depth_deg,
        depth_error_deg: rep.depth_error_deg,
        ...legValues('left', rep.left),
        ...legValues('right', rep.right),
        curve_json: writeCurve(rep.curve),
        measures_json: writeMeasures(rep.measures),
      }),
    ofSession: (sessionId: number): RepRecord[] => readRows(ofSession.all(sessionId).map(repOf), repRecord),
  }
}

const legFields = legRecord.keyof().options
const legColumns = (side: Side) => legFields.map((field) => `${side}_${field}`)
const legValues = (side: Side, leg: LegRecord) =>
  Object.fromEntries(legFields.map((field) => [`${side}_${field}`, storable(leg[field])]))
const storable = (value: number | string | null) => (typeof value === 'string' ? storableText(value) : value)

const repOf = (row: Row): Row => ({
  index: row.rep_index,
  started_at_ms: row.started_at_ms,
  bottom_at_ms: row.bottom_at_ms,
  ended_at_ms: row.ended_at_ms,
  complete: row.complete === 1,
  depth_deg: row.depth_deg,
  depth_error_deg: row.depth_error_deg,
  left: readLeg('left', row),
  right: readLeg('right', row),
  curve: readCurve(String(row.curve_json)),
  measures: readMeasures(row.measures_json),
})

const readLeg = (side: Side, row: Row) =>
  Object.fromEntries(legFields.map((field) => [field, row[`${side}_${field}`]]))
