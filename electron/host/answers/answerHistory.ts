import type { Host } from '#contract/hostContract.ts'
import { findSession } from '#electron/host/answers/findSession.ts'
import { missing, saved } from '#electron/host/answers/outcomes.ts'
import type { Storage } from '#electron/host/storage/openStorage.ts'
import type { Tables } from '#electron/host/tables/openTables.ts'
import type { Saved } from '#electron/host/storage/storageTrouble.ts'
import { noTrends } from '#electron/host/tables/trends.ts'
import type { VideoFolder } from '#electron/host/video/videoFolder.ts'

/** The sets of before. */
export const answerHistory = (
  storage: Storage,
  videos: VideoFolder,
): Pick<
  Host,
  'listSessions' | 'loadSession' | 'loadTrends' | 'renameSession' | 'deleteSession' | 'restoreSession'
> => ({
  listSessions: async ({ limit, offset, filter }) => {
    const list = storage.read(({ summaries }) => ({
      total: summaries.total(filter),
      sessions: summaries.page(limit, offset, filter),
    }))
    return list.kind === 'read' ? list.value : { total: 0, sessions: [], trouble: list }
  },
  loadSession: async ({ session_id }) => {
    const found = findSession(storage, session_id)
    return found.kind === 'missing'
      ? found
      : {
          ...found,
          video_bytes: videos.bytesOf(session_id),
          video_files: videos.filesOf(session_id),
        }
  },
  loadTrends: async ({ filter }) => {
    const found = storage.read(({ trends }) => trends.of(filter))
    return found.kind === 'read' ? found.value : { ...noTrends, trouble: found }
  },
  renameSession: async ({ session_id, title }) =>
    storage.write(({ sessions }) => (sessions.rename(session_id, title) ? saved : missing(session_id))),
  deleteSession: async ({ session_id }) => storage.write((tables) => hide(tables, session_id, true)),
  restoreSession: async ({ session_id }) => storage.write((tables) => hide(tables, session_id, false)),
})

const hide = (tables: Tables, sessionId: number, hidden: boolean): Saved =>
  tables.sessions.setDeleted(sessionId, hidden) ? saved : missing(sessionId)
