import { openDroppedTable } from '#electron/host/droppedTable.ts'
import { openExerciseTable } from '#electron/host/exerciseTable.ts'
import { openPoseTable } from '#electron/host/poseTable.ts'
import { openPictureTable } from '#electron/host/pictureTable.ts'
import { openPersonTable } from '#electron/host/personTable.ts'
import { openHeelLiftTable } from '#electron/host/heelLiftTable.ts'
import { openRepTable } from '#electron/host/repTable.ts'
import { openSessionSummaries } from '#electron/host/sessionSummaries.ts'
import { openSessionTable } from '#electron/host/sessionTable.ts'
import { openSetNoteTable } from '#electron/host/setNoteTable.ts'
import { openSettingTable } from '#electron/host/settingTable.ts'
import type { Database } from '#electron/host/sqlite.ts'
import { openTrends } from '#electron/host/trends.ts'
import { openWarningTable } from '#electron/host/warningTable.ts'

export type Tables = ReturnType<typeof openTables>

/** Every table with its prepared statements; throws when the database lacks one. */
export const openTables = (database: Database) => ({
  people: openPersonTable(database),
  sessions: openSessionTable(database),
  reps: openRepTable(database),
  warnings: openWarningTable(database),
  dropped: openDroppedTable(database),
  exercises: openExerciseTable(database),
  heelLifts: openHeelLiftTable(database),
  poses: openPoseTable(database),
  pictures: openPictureTable(database),
  setNotes: openSetNoteTable(database),
  settings: openSettingTable(database),
  summaries: openSessionSummaries(database),
  trends: openTrends(database),
})
