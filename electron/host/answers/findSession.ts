import type { Answer, SessionSummary } from '#contract/hostContract.ts'
import { buildReport } from '#core/report/buildReport.ts'
import { heelLiftTestOf } from '#electron/host/heelLiftTestOf.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import type { Tables } from '#electron/host/tables/openTables.ts'

type FoundSession = Omit<Extract<Answer<'loadSession'>, { kind: 'found' }>, 'video_bytes' | 'video_files'>
type MissingSession = Extract<Answer<'loadSession'>, { kind: 'missing' }>

/** A set with its report. */
export const findSession = (storage: Storage, sessionId: number): FoundSession | MissingSession => {
  const found = storage.read((tables) => look(tables, sessionId))
  return found.kind === 'read' ? found.value : { kind: 'missing', trouble: found }
}

const look = (tables: Tables, sessionId: number): FoundSession | MissingSession => {
  const summary = tables.summaries.find(sessionId)
  const header = tables.sessions.find(sessionId)
  const pictures = tables.pictures.list(sessionId)
  const test = heelLiftTestOf(tables, sessionId)
  if (summary === null || header === null) return { kind: 'missing' }
  const oneLeg = onOneLeg(tables, summary)
  return {
    kind: 'found',
    summary,
    kept_frames: tables.poses.count(sessionId),
    report: buildReport({
      ...header,
      reps: tables.reps.ofSession(sessionId),
      warnings: tables.warnings.ofSession(sessionId),
      dropped: tables.dropped.ofSession(sessionId),
      ...(pictures.length === 0 ? {} : { pictures }),
      ...tables.setNotes.of(sessionId),
      ...(test === null ? {} : { heel_lift_test: test }),
      ...(oneLeg === null ? {} : { single_leg_squat: oneLeg }),
    }),
  }
}

/** A recording may show anybody: only whoever squatted here did the other exercises of the day. */
const onOneLeg = (tables: Tables, { source_kind, person_id, recorded_at }: SessionSummary) =>
  source_kind === 'camera' && person_id !== null && recorded_at !== null
    ? tables.exercises.singleLegNear(person_id, Date.parse(recorded_at))
    : null
