import type { Answer } from '#contract/hostContract.ts'
import { buildReport } from '#core/report/buildReport.ts'
import { heelLiftTestOf } from '#electron/host/heelLiftTestOf.ts'
import type { Storage } from '#electron/host/openStorage.ts'
import type { Tables } from '#electron/host/openTables.ts'

type FoundSession = Omit<
  Extract<Answer<'loadSession'>, { kind: 'found' }>,
  'kind' | 'video_bytes' | 'video_files'
>

/** A set with its report; null when there is none, or when it can't be read. */
export const findSession = (storage: Storage, sessionId: number): FoundSession | null => {
  const found = storage.read((tables) => look(tables, sessionId))
  return found.kind === 'read' ? found.value : null
}

const look = (tables: Tables, sessionId: number): FoundSession | null => {
  const summary = tables.summaries.find(sessionId)
  const header = tables.sessions.find(sessionId)
  const pictures = tables.pictures.list(sessionId)
  const test = heelLiftTestOf(tables, sessionId)
  if (summary === null || header === null) return null
  return {
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
    }),
  }
}
