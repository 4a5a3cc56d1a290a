import type { Ask } from '#contract/hostContract.ts'
import { cameraRecord, feedback, sourceRecord } from '#contract/formReport.ts'
import type { CalibrationRecord, CameraRecord, SourceRecord } from '#core/record/formReport.ts'
import { readCalibration, writeCalibration } from '#electron/host/tables/calibrationColumn.ts'
import { readMoment } from '#electron/host/tables/momentColumn.ts'
import { type Database, type Row, storableText } from '#electron/host/storage/sqlite.ts'
import { z } from 'zod'

/** One row per set: where its pictures came from and what became of it. */
export const openSessionTable = (database: Database) => {
  const insert = database.prepare(`
    INSERT INTO session (recorded_at_iso, recorded_at_epoch_ms, app_version, source_kind, source_name, duration_ms,
      frames_total, frames_measured, engine, feedback, person_id)
    VALUES (:recorded_at_iso, :recorded_at_epoch_ms, :app_version, :kind, :name, :duration_ms,
      :frames_total, :frames_measured, :engine, :feedback, :person_id)
    RETURNING session_id`)
  const find = database.prepare(`
    SELECT session.*, (SELECT name FROM person WHERE person.person_id = session.person_id) AS person_name
    FROM session WHERE session_id = ? AND deleted = 0`)
  const finish = database.prepare(`
    UPDATE session SET source_kind = :kind, source_name = :name, duration_ms = :duration_ms,
      frames_total = :frames_total, frames_measured = :frames_measured, engine = :engine,
      camera_yaw_deg = :yaw_deg, camera_pitch_deg = :pitch_deg, camera_roll_deg = :roll_deg,
      camera_distance_m = :distance_m,
      calibration_json = :calibration_json, finished = 1
    WHERE session_id = :session_id`)
  const rename = database.prepare(
    'UPDATE session SET title = :title WHERE session_id = :session_id AND deleted = 0',
  )
  const setDeleted = database.prepare('UPDATE session SET deleted = :deleted WHERE session_id = :session_id')
  const dropIfEmpty = database.prepare(`
    DELETE FROM session
    WHERE session_id = :session_id AND NOT EXISTS (SELECT 1 FROM rep WHERE rep.session_id = :session_id)`)
  const purge = database.prepare('DELETE FROM session WHERE deleted = 1')
  const dropAbandoned = database.prepare(`
    DELETE FROM session
    WHERE finished = 0 AND NOT EXISTS (SELECT 1 FROM rep WHERE rep.session_id = session.session_id)`)
  const ids = database.prepare('SELECT session_id FROM session')
  const isRunning = database.prepare(
    'SELECT 1 FROM session WHERE session_id = ? AND finished = 0 AND deleted = 0',
  )
  const settle = database.prepare(`
    UPDATE session SET duration_ms =
      max(duration_ms, (SELECT max(ended_at_ms) FROM rep WHERE rep.session_id = session.session_id))
    WHERE finished = 0`)

  return {
    begin: (opening: Ask<'beginSession'>, appVersion: string, personId: number | null = null): number =>
      Number(
        insert.get({
          recorded_at_iso: opening.recorded_at,
          recorded_at_epoch_ms: Date.parse(opening.recorded_at),
          app_version: appVersion,
          person_id: personId,
          feedback: opening.feedback ?? null,
          ...sourceColumns(opening.source),
        })?.session_id,
      ),
    /** False when there is no such session. */
    finish: (
      sessionId: number,
      source: SourceRecord,
      camera: CameraRecord,
      calibration: CalibrationRecord | null = null,
    ): boolean =>
      finish.run({
        session_id: sessionId,
        ...sourceColumns(source),
        ...camera,
        distance_m: camera.distance_m ?? null,
        calibration_json: writeCalibration(calibration),
      }).changes !== 0,
    /** An empty title takes it away. False when there is no such session. */
    rename: (sessionId: number, title: string): boolean =>
      rename.run({ session_id: sessionId, title: storableText(title) || null }).changes !== 0,
    /** False when there is no such session. */
    setDeleted: (sessionId: number, deleted: boolean): boolean =>
      setDeleted.run({ session_id: sessionId, deleted: deleted ? 1 : 0 }).changes !== 0,
    /** A set without a rep is not worth an entry in the history. */
    dropIfEmpty: (sessionId: number) => void dropIfEmpty.run({ session_id: sessionId }),
    /** What was deleted is gone for good. */
    purgeDeleted: () => void purge.run(),
    /** Sets that a killed program left open: the empty ones go, the others last as long as their last rep. */
    settleUnfinished: () => {
      dropAbandoned.run()
      settle.run()
    },
    /** The deleted ones too: they may come back. */
    ids: (): readonly number[] => ids.all().map(({ session_id }) => Number(session_id)),
    /** False when there is no such session, too. */
    isRunning: (sessionId: number): boolean => isRunning.get(sessionId) !== undefined,
    /** Null when there is no such session or it was deleted. */
    find: (sessionId: number) => {
      const row = find.get(sessionId)
      return row === undefined ? null : readHeader(row)
    },
  }
}

const sourceColumns = (source: SourceRecord) => ({
  kind: source.kind,
  name: storableText(source.name),
  duration_ms: source.duration_ms,
  frames_total: source.frames_total,
  frames_measured: source.frames_measured,
  engine: source.engine === null ? null : storableText(source.engine),
})

const row = z.looseObject({
  app_version: z.string(),
  feedback: feedback.nullable(),
  person_name: z.string().nullable(),
})

/** Whether a set of another computer could be shown here. */
export const isReadableSession = (columns: Row): boolean => {
  try {
    readHeader({ ...columns, person_name: null })
    return true
  } catch {
    return false
  }
}

const readHeader = (columns: unknown) => {
  const header = row.parse(columns)
  const calibration = readCalibration(header.calibration_json)
  return {
    app_version: header.app_version,
    recorded_at: z.string().parse(readMoment(header.recorded_at_iso, header.recorded_at_epoch_ms)),
    // The first person is there without a name.
    ...(header.person_name ? { person: header.person_name } : {}),
    ...(header.feedback === null ? {} : { feedback: header.feedback }),
    source: sourceRecord.parse({
      kind: header.source_kind,
      name: header.source_name,
      duration_ms: header.duration_ms,
      frames_total: header.frames_total,
      frames_measured: header.frames_measured,
      engine: header.engine,
    }),
    camera: cameraRecord.parse({
      yaw_deg: header.camera_yaw_deg,
      pitch_deg: header.camera_pitch_deg,
      roll_deg: header.camera_roll_deg,
      ...(header.camera_distance_m === null ? {} : { distance_m: header.camera_distance_m }),
    }),
    ...(calibration === null ? {} : { calibration }),
  }
}
