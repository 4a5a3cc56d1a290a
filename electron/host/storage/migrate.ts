import { inTransaction } from '#electron/host/storage/inTransaction.ts'
import { sessions } from '#electron/host/migrations/0001-sessions.ts'
import { settings } from '#electron/host/migrations/0002-settings.ts'
import { warningCrossing } from '#electron/host/migrations/0003-warning-crossing.ts'
import { exercises } from '#electron/host/migrations/0004-exercises.ts'
import { measures } from '#electron/host/migrations/0005-measures.ts'
import { feedback } from '#electron/host/migrations/0006-feedback.ts'
import { poses } from '#electron/host/migrations/0007-poses.ts'
import { people } from '#electron/host/migrations/0008-people.ts'
import { heelLift } from '#electron/host/migrations/0009-heel-lift.ts'
import { setTitles } from '#electron/host/migrations/0010-set-titles.ts'
import { setNotes } from '#electron/host/migrations/0011-set-notes.ts'
import { pictures } from '#electron/host/migrations/0012-pictures.ts'
import { setSums } from '#electron/host/migrations/0013-set-sums.ts'
import { cameraDistance } from '#electron/host/migrations/0014-camera-distance.ts'
import { noProportions } from '#electron/host/migrations/0015-no-proportions.ts'
import { singleLeg } from '#electron/host/migrations/0016-single-leg.ts'
import type { Database } from '#electron/host/storage/sqlite.ts'

/** In order, each in its own file. A published migration is never edited; the next change is a new file. */
export const migrations: readonly string[] = [
  sessions,
  settings,
  warningCrossing,
  exercises,
  measures,
  feedback,
  poses,
  people,
  heelLift,
  setTitles,
  setNotes,
  pictures,
  setSums,
  cameraDistance,
  noProportions,
  singleLeg,
]

/** How many migrations the file has had. SQLite keeps the number in the file's header. */
export const versionOf = (database: Database): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version)

/** Applies the steps the file has not had; each happens whole or not at all. */
export const migrate = (database: Database, steps = migrations) => {
  const version = versionOf(database)
  steps.slice(version).forEach((step, position) =>
    inTransaction(database, () => {
      database.exec(step)
      database.exec(`PRAGMA user_version = ${version + position + 1}`)
    }),
  )
}
