import { type Kept, listed, momentOf, summaryOf } from '#tests/inMemorySummary.ts'
import type { Host, HostMethod, StorageTrouble } from '#contract/hostContract.ts'
import { defaultSettings, settings as settingsSchema, type Settings } from '#contract/settings.ts'
import { recordHeelLift } from '#core/heelLift/heelLiftRecord.ts'
import type { ExerciseRecord } from '#core/programme/exerciseRecord.ts'
import type { Person } from '#contract/person.ts'
import { type HistoryFilter, wholeHistory } from '#contract/history.ts'
import { passesFilter, trendsOf } from '#tests/inMemoryHistory.ts'
import { inMemoryExercises } from '#tests/inMemoryExercises.ts'
import { inMemoryPictures, pictureBytes } from '#tests/inMemoryPictures.ts'
import { inMemoryVideos, videoBytes } from '#tests/inMemoryVideos.ts'
import { inMemoryPeople } from '#tests/inMemoryPeople.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { reportThresholds } from '#tests/fixtures/reportThresholds.ts'

export type StoredSession = Readonly<Omit<Kept, 'deleted' | 'title'>> & { readonly title?: string }

export type InMemoryOptions = {
  readonly people?: readonly Person[]
  readonly settings?: Partial<Settings>
  readonly sessions?: readonly StoredSession[]
  /** What the next set is called; they are counted on from there. */
  readonly firstSessionId?: number
  readonly databaseSetAside?: string | null
  readonly databaseRestored?: NonNullable<Awaited<ReturnType<Host['aboutThisRun']>>['database_restored']>
  readonly backups?: Awaited<ReturnType<Host['storedData']>>['backups']
  /** Every write is refused for this reason. */
  readonly trouble?: StorageTrouble | null
  /** This question throws, as a bug in the main process would. */
  readonly throwsOn?: HostMethod
  /** The log of exercises, newest first. */
  readonly exercises?: readonly ExerciseRecord[]
  readonly importAnswer?: Awaited<ReturnType<Host['finishImport']>>
  readonly exportAnswer?: Awaited<ReturnType<Host['exportReport']>>
}

/** The whole contract without a disk: for tests of the page and for looking at its screens. */
export const inMemoryHost = (options: InMemoryOptions = {}): Host => {
  const kept = new Map<number, Kept>()
  for (const [index, session] of (options.sessions ?? []).entries())
    kept.set(index + 1, { ...session, deleted: false })
  let nextId = options.firstSessionId ?? kept.size + 1
  let settings: Settings = { ...defaultSettings, ...options.settings }

  const save = async (write: () => boolean) => {
    if (options.trouble) return { kind: 'failed', why: options.trouble, detail: 'in-memory host' } as const
    return write()
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'failed', why: 'missing', detail: 'no such session' } as const)
  }
  const change = (sessionId: number, update: (session: Kept) => void) =>
    save(() => {
      const session = kept.get(sessionId)
      if (session) update(session)
      return session !== undefined
    })
  /** The newest first. */
  const visible = () => [...kept].filter(([, session]) => !session.deleted).sort(newestFirst)
  /** Those that a list shows. */
  const withReps = () => visible().filter(([, session]) => session.report.reps.length > 0)
  const setsOf = (personId: number) =>
    visible().filter(([, session]) => listed(session).person_id === personId).length
  const people = inMemoryPeople(options.people, save, setsOf)

  const host: Host = {
    aboutThisRun: async () => ({
      app_version: '0.1.0',
      host: 'In-memory host',
      database_set_aside: options.databaseSetAside ?? null,
      ...(options.databaseRestored === undefined ? {} : { database_restored: options.databaseRestored }),
    }),
    loadSettings: async () => settings,
    saveSettings: (next) =>
      save(() => {
        settings = settingsSchema.parse(next)
        return true
      }),
    askForCamera: async () => ({ kind: 'allowed' }),
    ...people.answers,
    beginSession: async ({ recorded_at, source, feedback, person_id }) => {
      if (options.trouble) return { kind: 'failed', why: options.trouble, detail: 'in-memory host' }
      const sessionId = nextId++
      const report: FormReport = {
        format: 'overtoe.form-report',
        version: 1,
        app_version: '0.1.0',
        recorded_at,
        source,
        ...(feedback === undefined ? {} : { feedback }),
        camera: { yaw_deg: null, pitch_deg: null, roll_deg: null },
        thresholds: reportThresholds,
        reps: [],
        warnings: [],
        dropped: [],
      }
      kept.set(sessionId, { report, person_id: people.ownerOf(person_id), finished: false, deleted: false })
      return { kind: 'begun', session_id: sessionId }
    },
    saveRep: ({ session_id, rep }) =>
      change(session_id, ({ report }) => {
        report.reps = [...report.reps.filter((other) => other.index !== rep.index), rep].sort(
          (one, other) => one.index - other.index,
        )
      }),
    saveWarning: ({ session_id, warning }) =>
      change(session_id, ({ report }) => {
        const others = report.warnings.filter(
          (other) => other.side !== warning.side || other.raised_at_ms !== warning.raised_at_ms,
        )
        report.warnings = [...others, warning]
      }),
    savePoses: ({ session_id, poses }) =>
      change(session_id, (session) => {
        session.poses = [...(session.poses ?? []), ...poses]
      }),
    loadPoses: async ({ session_id, from_ms, to_ms }) => ({
      poses: (kept.get(session_id)?.poses ?? []).filter(({ at }) => at >= from_ms && at <= to_ms),
    }),
    forgetPoses: ({ session_id }) =>
      save(() => {
        for (const [id, session] of kept) if (session_id === null || id === session_id) session.poses = []
        return true
      }),
    ...inMemoryPictures(kept, change, save),
    ...inMemoryVideos(kept, change, save),
    saveSetNote: ({ session_id, pain_0_10, note }) =>
      change(session_id, (session) => {
        const { pain_0_10: _pain, note: _note, ...report } = session.report
        session.report = {
          ...report,
          ...(pain_0_10 === null ? {} : { pain_0_10 }),
          ...(note.trim() === '' ? {} : { note: note.trim() }),
        }
      }),
    finishSession: ({ session_id, source, camera, dropped, calibration }) =>
      change(session_id, (session) => {
        session.report = {
          ...session.report,
          source,
          camera,
          dropped,
          ...(calibration === undefined ? {} : { calibration }),
        }
        session.finished = true
        // As in the database: a set without a rep leaves nothing behind.
        if (session.report.reps.length === 0) kept.delete(session_id)
      }),
    listSessions: async ({ limit, offset, filter = wholeHistory }) => {
      const all = withReps().filter(([, session]) => passesFilter(listed(session), filter))
      const page = all.slice(offset, offset + limit)
      return { total: all.length, sessions: page.map(([id, session]) => summaryOf(id, session)) }
    },
    loadSession: async ({ session_id }) => {
      const session = kept.get(session_id)
      if (!session || session.deleted) return { kind: 'missing' }
      return {
        kind: 'found',
        summary: summaryOf(session_id, session),
        report: session.report,
        kept_frames: session.poses?.length ?? 0,
        video_bytes: session.finished ? videoBytes([session]) : 0,
        video_files: session.finished ? (session.videoFiles ?? 0) : 0,
      }
    },
    loadTrends: async ({ filter }) => {
      const seen: HistoryFilter = { ...filter, source: filter.source ?? 'camera' }
      return trendsOf(
        withReps()
          .flatMap(([, session]) => (passesFilter(listed(session), seen) ? [session.report] : []))
          .toReversed(),
      )
    },
    renameSession: ({ session_id, title }) =>
      change(session_id, (session) => {
        session.title = title.trim() || null
      }),
    deleteSession: ({ session_id }) =>
      change(session_id, (session) => {
        session.deleted = true
      }),
    restoreSession: ({ session_id }) =>
      change(session_id, (session) => {
        session.deleted = false
      }),
    saveHeelLift: ({ flat_session_id: flat, raised_session_id: raised }) =>
      save(() => {
        const both = [kept.get(flat), kept.get(raised)]
        const [first, second] = both
        if (first === undefined || second === undefined) return false
        const reps = [first.report.reps, second.report.reps] as const
        first.report = { ...first.report, heel_lift_test: recordHeelLift('flat', ...reps) }
        second.report = { ...second.report, heel_lift_test: recordHeelLift('raised', ...reps) }
        return true
      }),
    lastHeelLift: async ({ person_id }) => {
      for (const [session_id, session] of visible()) {
        const test = session.report.heel_lift_test
        if (test?.this_set === 'raised' && listed(session).person_id === person_id)
          return { kind: 'found', session_id, test }
      }
      return { kind: 'none' }
    },
    ...inMemoryExercises(options.exercises, save, people.chosen),
    exportReport: async ({ session_id, formats }) =>
      options.exportAnswer ?? {
        kind: 'saved',
        paths: formats.map((format) => `/home/user/Documents/squat-${session_id}.${format}`),
      },
    revealLastExport: async () => ({}),
    storedData: async () => ({
      folder: '/home/user/.config/Overtoe',
      sets: withReps().length,
      bytes: 184_320,
      pose_bytes: 96_000,
      picture_bytes: pictureBytes(visible().map(([, session]) => session)),
      video_bytes: videoBytes(visible().map(([, session]) => session)),
      backups: options.backups ?? [],
    }),
    exportEverything: async () => ({
      kind: 'saved',
      path: '/home/user/Documents/Overtoe 2026-11-22.overtoe',
    }),
    beginImport: async () => ({ kind: 'saved' }),
    takeImport: async () => ({ kind: 'saved' }),
    finishImport: async () => options.importAnswer ?? { kind: 'imported', added: 3, known: 1 },
    openDataFolder: async () => ({}),
    deleteEverything: () =>
      save(() => {
        kept.clear()
        people.startOver()
        settings = defaultSettings
        return true
      }),
    nextAnalysis: async () => ({ kind: 'none' }),
    deliverPoses: async () => ({}),
    nextPictures: async () => ({ flipped: false, moments: [] }),
    deliverPictures: async () => ({}),
    finishAnalysis: async () => ({}),
  }
  const { throwsOn } = options
  return throwsOn === undefined
    ? host
    : { ...host, [throwsOn]: () => Promise.reject(new Error(`${throwsOn} broke`)) }
}

const newestFirst = ([oneId, one]: readonly [number, Kept], [otherId, other]: readonly [number, Kept]) =>
  momentOf(other) - momentOf(one) || otherId - oneId
