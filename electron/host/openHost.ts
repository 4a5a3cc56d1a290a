import type { Answer, Ask, Host, ReportFormat } from '#contract/hostContract.ts'
import { defaultSettings } from '#contract/settings.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { Language } from '#core/language.ts'
import { buildReport } from '#core/report/buildReport.ts'
import { milliseconds } from '#core/units.ts'
import { noAnalysis } from '#electron/host/analysisJob.ts'
import { exportTarget } from '#electron/host/exportTarget.ts'
import { describeStoredData } from '#electron/host/backup/describeStoredData.ts'
import { openImport } from '#electron/host/backup/importFile.ts'
import type { Repair } from '#electron/host/backup/restoreBackup.ts'
import { databasePath, openStorage } from '#electron/host/openStorage.ts'
import { noTrends } from '#electron/host/trends.ts'
import { heelLiftTestOf } from '#electron/host/heelLiftTestOf.ts'
import type { Tables } from '#electron/host/openTables.ts'
import { writeReport } from '#electron/host/report/writeReport.ts'
import { answerSaved, type Saved, storageFailed } from '#electron/host/storageTrouble.ts'
import { suggestedReportName } from '#electron/host/suggestedReportName.ts'

/** What the host needs from the window's side; a test or the command line passes its own. */
export type Outside = {
  /** Where the database lies; created when it is not there. */
  readonly dataFolder: string
  readonly appVersion: string
  /** For example "Electron 45.4.1". */
  readonly hostName: string
  /** The save dialog. `suggestedName` has no ending; null when the user cancelled. */
  readonly chooseSavePath: (
    suggestedName: string,
    formats: readonly ReportFormat[],
    language: Language,
  ) => Promise<string | null>
  /** The save dialog for everything at once; null when the user cancelled. */
  readonly chooseArchivePath: (suggestedName: string, language: Language) => Promise<string | null>
  readonly printPdf: (html: string) => Promise<Uint8Array>
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => void
  readonly askForCameraAccess: () => Promise<Answer<'askForCamera'>['kind']>
}

/** Answers every question of the contract. Expected failures are answers; a rejection means a bug. */
export const openHost = (
  outside: Outside,
): Host & { readonly backUp: () => Saved; readonly close: () => void } => {
  const storage = openStorage(outside.dataFolder)
  const incoming = openImport(outside.dataFolder, storage)
  let lastExport: string | null = null

  const find = (sessionId: number) => {
    const found = storage.read((tables) => findSession(tables, sessionId))
    return found.kind === 'read' ? found.value : null
  }

  const allPoses = (sessionId: number) => {
    const found = storage.read((tables) => tables.poses.between(sessionId, 0, Number.MAX_VALUE))
    return found.kind === 'read' ? found.value : []
  }

  return {
    aboutThisRun: async () => {
      const trouble = storage.trouble()
      const repair = storage.repair()
      return {
        app_version: outside.appVersion,
        host: outside.hostName,
        database_set_aside: repair?.setAside ?? null,
        ...(repair?.restored ? { database_restored: recordRestored(repair.restored) } : {}),
        ...(trouble === null ? {} : { database_trouble: trouble }),
      }
    },
    loadSettings: async () => {
      const loaded = storage.read((tables) => tables.settings.load())
      return loaded.kind === 'read' ? loaded.value : defaultSettings
    },
    saveSettings: async (chosen) => storage.write((tables) => done(tables.settings.save(chosen))),
    askForCamera: async () => ({ kind: await outside.askForCameraAccess() }),
    beginSession: async (opening) => {
      let sessionId = 0
      const answer = storage.write((tables) => {
        const personId = opening.person_id ?? tables.people.chosenId()
        sessionId = tables.sessions.begin(opening, outside.appVersion, personId)
        return saved
      })
      return answer.kind === 'failed' ? answer : { kind: 'begun', session_id: sessionId }
    },
    saveRep: async ({ session_id, rep }) =>
      storage.write((tables) => done(tables.reps.save(session_id, rep))),
    saveWarning: async ({ session_id, warning }) =>
      storage.write((tables) => done(tables.warnings.save(session_id, warning))),
    savePoses: async ({ session_id, poses }) =>
      storage.write((tables) => done(tables.poses.save(session_id, poses.map(timed)))),
    loadPoses: async ({ session_id, from_ms, to_ms }) => {
      const found = storage.read((tables) => tables.poses.between(session_id, from_ms, to_ms))
      return { poses: found.kind === 'read' ? [...found.value] : [] }
    },
    forgetPoses: async ({ session_id }) =>
      storage.write(({ poses }) => done(session_id === null ? poses.forgetAll() : poses.forget(session_id))),
    saveSetNote: async ({ session_id, ...said }) =>
      storage.write(({ setNotes }) => (setNotes.save(session_id, said) ? saved : missing(session_id))),
    finishSession: async ({ session_id, source, camera, dropped, calibration = null }) =>
      storage.write((tables) => {
        if (!tables.sessions.finish(session_id, source, camera, calibration)) return missing(session_id)
        tables.dropped.replaceAll(session_id, dropped)
        return done(tables.sessions.dropIfEmpty(session_id))
      }),
    listSessions: async ({ limit, offset, filter }) => {
      const list = storage.read(({ summaries }) => ({
        total: summaries.total(filter),
        sessions: summaries.page(limit, offset, filter),
      }))
      return list.kind === 'read' ? list.value : { total: 0, sessions: [], trouble: list }
    },
    loadSession: async ({ session_id }) => {
      const found = find(session_id)
      return found === null ? { kind: 'missing' } : { kind: 'found', ...found }
    },
    loadTrends: async ({ filter }) => {
      const found = storage.read(({ trends }) => trends.of(filter))
      return found.kind === 'read' ? found.value : { ...noTrends, trouble: found }
    },
    renameSession: async ({ session_id, title }) =>
      storage.write(({ sessions }) => (sessions.rename(session_id, title) ? saved : missing(session_id))),
    deleteSession: async ({ session_id }) => storage.write((tables) => hide(tables, session_id, true)),
    restoreSession: async ({ session_id }) => storage.write((tables) => hide(tables, session_id, false)),
    listPeople: async () => {
      const list = storage.read(({ people }) => ({ people: people.list(), chosen: people.chosenId() }))
      return list.kind === 'read' ? list.value : { people: [], chosen: null, trouble: list }
    },
    addPerson: async ({ name }) => {
      let personId = 0
      const answer = storage.write((tables) => {
        personId = tables.people.add(name)
        return saved
      })
      return answer.kind === 'failed' ? answer : { kind: 'added', person_id: personId }
    },
    changePerson: async (change) =>
      storage.write(({ people }) => foundPerson(people.change(change), change.person_id)),
    choosePerson: async ({ person_id }) =>
      storage.write(({ people }) => foundPerson(people.choose(person_id), person_id)),
    deletePerson: async ({ person_id }) =>
      storage.write(({ people }) => foundPerson(people.setDeleted(person_id, true), person_id)),
    restorePerson: async ({ person_id }) =>
      storage.write(({ people }) => foundPerson(people.setDeleted(person_id, false), person_id)),
    saveHeelLift: async ({ flat_session_id, raised_session_id }) =>
      storage.write((tables) =>
        tables.heelLifts.save(flat_session_id, raised_session_id) ? saved : missing(raised_session_id),
      ),
    lastHeelLift: async () => {
      const last = storage.read((tables) => {
        const sessionId = tables.heelLifts.lastOf(tables.people.chosenId())
        const test = sessionId === null ? null : heelLiftTestOf(tables, sessionId)
        return sessionId === null || test === null ? null : { session_id: sessionId, test }
      })
      return last.kind === 'read' && last.value !== null ? { kind: 'found', ...last.value } : { kind: 'none' }
    },
    saveExercise: async (record) => {
      let exerciseId = 0
      const answer = storage.write((tables) => {
        exerciseId = tables.exercises.save(record, tables.people.chosenId())
        return saved
      })
      return answer.kind === 'failed' ? answer : { kind: 'saved', exercise_id: exerciseId }
    },
    listExercises: async ({ limit, offset }) => {
      const list = storage.read(({ exercises, people }) => ({
        total: exercises.total(people.chosenId()),
        exercises: exercises.page(people.chosenId(), limit, offset),
      }))
      return list.kind === 'read' ? list.value : { total: 0, exercises: [], trouble: list }
    },
    deleteExercise: async ({ exercise_id }) =>
      storage.write((tables) =>
        tables.exercises.delete(exercise_id)
          ? saved
          : storageFailed('missing', `There is no exercise ${exercise_id} in the log.`),
      ),
    exportReport: async ({ session_id, formats, language, paper = 'a4' }) => {
      const found = find(session_id)
      if (found === null) return { kind: 'missing' }
      const wanted = [...new Set(formats)]
      const chosenPath = await outside.chooseSavePath(
        suggestedReportName(found.report.recorded_at),
        wanted,
        language,
      )
      if (chosenPath === null) return { kind: 'cancelled' }
      const target = exportTarget(chosenPath, wanted)
      const answer = await writeReport(found.report, {
        ...target,
        formats: wanted,
        language,
        paper,
        printPdf: outside.printPdf,
        poses: wanted.includes('trc') ? allPoses(session_id) : [],
      })
      if (answer.kind === 'saved') lastExport = answer.paths[0] ?? null
      return answer
    },
    revealLastExport: async () => {
      if (lastExport !== null) outside.reveal(lastExport)
      return {}
    },
    storedData: async () => describeStoredData(outside.dataFolder, storage),
    openDataFolder: async () => {
      outside.reveal(databasePath(outside.dataFolder))
      return {}
    },
    exportEverything: async ({ language }) => {
      const path = await outside.chooseArchivePath(
        `Overtoe ${new Date().toISOString().slice(0, 10)}`,
        language,
      )
      if (path === null) return { kind: 'cancelled' }
      const answer = storage.exportTo(path)
      return answer.kind === 'failed' ? answer : { kind: 'saved', path }
    },
    beginImport: async () => answerSaved(() => done(incoming.begin())),
    takeImport: async ({ base64 }) => answerSaved(() => done(incoming.take(Buffer.from(base64, 'base64')))),
    finishImport: async () => incoming.finish(),
    deleteEverything: async () => storage.deleteEverything(),
    ...noAnalysis,
    backUp: storage.backUp,
    close: storage.close,
  }
}

const recordRestored = ({ day, missingSets }: NonNullable<Repair['restored']>) => ({
  day,
  missing_sets: missingSets,
})

const timed = ({ at, ...pose }: Ask<'savePoses'>['poses'][number]): RawPose => ({
  ...pose,
  at: milliseconds(at),
})

const saved: Saved = { kind: 'saved' }
const done = (_written: void): Saved => saved
const missing = (sessionId: number): Saved =>
  storageFailed('missing', `There is no session ${sessionId} in the history.`)

const foundPerson = (isFound: boolean, personId: number): Saved =>
  isFound ? saved : storageFailed('missing', `There is no person ${personId}, or nobody would be left.`)

const hide = (tables: Tables, sessionId: number, hidden: boolean): Saved =>
  tables.sessions.setDeleted(sessionId, hidden) ? saved : missing(sessionId)

const findSession = (
  tables: Tables,
  sessionId: number,
): Omit<Extract<Answer<'loadSession'>, { kind: 'found' }>, 'kind'> | null => {
  const summary = tables.summaries.find(sessionId)
  const header = tables.sessions.find(sessionId)
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
      ...tables.setNotes.of(sessionId),
      ...(test === null ? {} : { heel_lift_test: test }),
    }),
  }
}
