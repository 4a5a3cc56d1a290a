import { openDroppedTable } from '#electron/host/tables/droppedTable.ts'
import { openExerciseTable } from '#electron/host/tables/exerciseTable.ts'
import { openPoseTable } from '#electron/host/tables/poseTable.ts'
import { openPictureTable } from '#electron/host/tables/pictureTable.ts'
import { openPersonTable } from '#electron/host/tables/personTable.ts'
import { openHeelLiftTable } from '#electron/host/tables/heelLiftTable.ts'
import { openRepTable } from '#electron/host/tables/repTable.ts'
import { openSessionSummaries } from '#electron/host/tables/sessionSummaries.ts'
import { openSessionTable } from '#electron/host/tables/sessionTable.ts'
import { openSetNoteTable } from '#electron/host/tables/setNoteTable.ts'
import { openSettingTable } from '#electron/host/tables/settingTable.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'
import { openTrends } from '#electron/host/tables/trends.ts'
import { openWarningTable } from '#electron/host/tables/warningTable.ts'

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
