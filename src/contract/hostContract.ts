import { analysisQuestions } from '#contract/analysisQuestions.ts'
import {
  calibrationRecord,
  cameraRecord,
  droppedRecord,
  feedback,
  formReport,
  repRecord,
  sourceRecord,
  warningRecord,
} from '#contract/formReport.ts'
import { historyFilter, setTitle, trends } from '#contract/history.ts'
import { person, personChange, personId, personName } from '#contract/person.ts'
import { programmeQuestions } from '#contract/programmeQuestions.ts'
import { rawPose } from '#contract/rawPose.ts'
import { repPicture } from '#contract/repPicture.ts'
import { setNote } from '#contract/setNote.ts'
import { settings } from '#contract/settings.ts'
import { saved, storageFailed, storageTrouble } from '#contract/storageAnswers.ts'
import { videoQuestions } from '#contract/videoQuestions.ts'
import { languages } from '#core/language.ts'
import { papers } from '#core/report/paper.ts'
import { z } from '#contract/zod.ts'

/**
 * Every question the page may ask the main process, with its answer. Expected failures are answers with a `kind`;
 * a throw means a bug. Both sides parse with these schemas; nothing else crosses.
 */
const sessionId = z.int().min(1)
const nothing = z.strictObject({})
/** The pattern alone allows a second any number of digits. */
const isoTime = z.iso.datetime({ offset: true }).max(40)

/** Characters of base64 in one message: half a megabyte goes over in a few milliseconds. */
export const importPiece = 2 ** 20

const missingSet = z.strictObject({
  kind: z.literal('missing'),
  /** Set when it is there, or may be, and could not be read. */
  trouble: storageFailed.exactOptional(),
})

export type StorageTrouble = z.infer<typeof storageTrouble>

export const sessionSummary = z.strictObject({
  session_id: sessionId,
  recorded_at: isoTime,
  /** The name that a person gave it. */
  title: z.string().nullable(),
  /** Null once that person was removed. */
  person_id: personId.nullable(),
  source_kind: sourceRecord.shape.kind,
  source_name: z.string(),
  duration_ms: z.number(),
  rep_count: z.int(),
  /** Leg-reps by verdict, both legs together and per leg. */
  left_inside: z.int(),
  right_inside: z.int(),
  cant_tell: z.int(),
  deepest_deg: z.number().nullable(),
  left_max_inward_deg: z.number().nullable(),
  right_max_inward_deg: z.number().nullable(),
  /** What the person said after it. */
  pain_0_10: z.int().nullable(),
  note: z.string().nullable(),
  /** False while the set is running, and after the program was killed during it. */
  finished: z.boolean(),
})
export type SessionSummary = z.infer<typeof sessionSummary>

export const reportFormat = z.enum(['pdf', 'html', 'csv', 'json', 'trc'])
export type ReportFormat = z.infer<typeof reportFormat>

export const hostContract = {
  aboutThisRun: {
    ask: nothing,
    answer: z.strictObject({
      app_version: z.string(),
      /** "Electron 45.4.1" or "Chromium host (Chromium 156)". */
      host: z.string(),
      /** Set when the database was damaged at start and a fresh one was opened; the old file is kept under this name. */
      database_set_aside: z.string().nullable(),
      /** Set when a backup took the damaged one's place. */
      database_restored: z
        .strictObject({
          /** The backup's day, YYYY-MM-DD. */
          day: z.iso.date(),
          /** Sets of the damaged file that the backup lacks; null when the file can't tell. */
          missing_sets: z.int().nullable(),
        })
        .exactOptional(),
      /** Set while the database can't be used at all: nothing is saved and the history looks empty. */
      database_trouble: storageFailed.exactOptional(),
    }),
  },
  loadSettings: { ask: nothing, answer: settings },
  saveSettings: { ask: settings, answer: saved },
  /** Asks the operating system for camera access where it has such a gate; the browser engine's own permission follows. */
  askForCamera: {
    ask: nothing,
    answer: z.strictObject({ kind: z.enum(['allowed', 'deniedBySystem']) }),
  },
  beginSession: {
    ask: z.strictObject({
      recorded_at: isoTime,
      source: sourceRecord,
      feedback: feedback.exactOptional(),
      /** Without one, or when there is no such person, it belongs to the chosen one. */
      person_id: personId.exactOptional(),
    }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('begun'), session_id: sessionId }),
      storageFailed,
    ]),
  },
  /** Saving the same rep index again replaces it, so a retry is harmless. */
  saveRep: { ask: z.strictObject({ session_id: sessionId, rep: repRecord }), answer: saved },
  /** Keyed by side and raised_at_ms: saved when raised, saved again when cleared. */
  saveWarning: { ask: z.strictObject({ session_id: sessionId, warning: warningRecord }), answer: saved },
  /** Frames of a set in order, for looking at its reps again. Saving the same ones again is harmless. */
  savePoses: {
    ask: z.strictObject({ session_id: sessionId, poses: z.array(rawPose).min(1).max(256) }),
    answer: saved,
  },
  /** The kept frames of a stretch of a set; none where none were kept. */
  loadPoses: {
    ask: z.strictObject({ session_id: sessionId, from_ms: z.number(), to_ms: z.number() }),
    answer: z.strictObject({ poses: z.array(rawPose) }),
  },
  /** Drops the kept frames of one set, or of all sets; their numbers stay. */
  forgetPoses: { ask: z.strictObject({ session_id: sessionId.nullable() }), answer: saved },
  /** The pictures of a set's best and worst rep; they replace those of before. */
  savePictures: {
    ask: z.strictObject({ session_id: sessionId, pictures: z.array(repPicture).min(1).max(2) }),
    answer: saved,
  },
  loadPictures: {
    ask: z.strictObject({ session_id: sessionId }),
    answer: z.strictObject({ pictures: z.array(repPicture) }),
  },
  /** Deletes the pictures of one set, or of all sets; their numbers stay. */
  forgetPictures: { ask: z.strictObject({ session_id: sessionId.nullable() }), answer: saved },
  ...videoQuestions,
  /** What the person says of a set; replaces what was said before. */
  saveSetNote: { ask: setNote.extend({ session_id: sessionId }), answer: saved },
  finishSession: {
    ask: z.strictObject({
      session_id: sessionId,
      source: sourceRecord,
      camera: cameraRecord,
      dropped: z.array(droppedRecord).max(10_000),
      calibration: calibrationRecord.exactOptional(),
    }),
    answer: saved,
  },
  listSessions: {
    ask: z.strictObject({
      limit: z.int().min(1).max(1000),
      offset: z.int().min(0),
      filter: historyFilter.exactOptional(),
    }),
    answer: z.strictObject({
      total: z.int(),
      sessions: z.array(sessionSummary),
      /** Set when the history could not be read; an empty list then doesn't mean that there are no sessions. */
      trouble: storageFailed.exactOptional(),
    }),
  },
  loadSession: {
    ask: z.strictObject({ session_id: sessionId }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('found'),
        summary: sessionSummary,
        report: formReport,
        /** Frames whose landmarks are still there, for replay and for the marker file. */
        kept_frames: z.int(),
        /** Of the set's video; 0 where there is none. */
        video_bytes: z.int(),
        /** More than one where the camera was lost or changed during the set. */
        video_files: z.int(),
      }),
      missingSet,
    ]),
  },
  /**
   * Each knee over the sets that the filter leaves, and whether it changed by more than the camera's noise. Recordings may
   * show anybody: they count only where the filter names them.
   */
  loadTrends: {
    ask: z.strictObject({ filter: historyFilter }),
    answer: trends.extend({ trouble: storageFailed.exactOptional() }),
  },
  renameSession: { ask: z.strictObject({ session_id: sessionId, title: setTitle }), answer: saved },
  /** Hides the session; restoreSession brings it back until the program ends, then it is gone. */
  deleteSession: { ask: z.strictObject({ session_id: sessionId }), answer: saved },
  restoreSession: { ask: z.strictObject({ session_id: sessionId }), answer: saved },
  ...programmeQuestions,
  /** Who squats here; never empty while the database works. */
  listPeople: {
    ask: nothing,
    answer: z.strictObject({
      people: z.array(person),
      /** Null while the database can't be read. */
      chosen: personId.nullable(),
      trouble: storageFailed.exactOptional(),
    }),
  },
  addPerson: {
    ask: z.strictObject({ name: personName }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('added'), person_id: personId }),
      storageFailed,
    ]),
  },
  changePerson: { ask: personChange, answer: saved },
  /** The next sets are theirs. */
  choosePerson: { ask: z.strictObject({ person_id: personId }), answer: saved },
  /** Hides the person; restorePerson brings them back until the program ends. Their sets stay. The last one can't go. */
  deletePerson: { ask: z.strictObject({ person_id: personId }), answer: saved },
  restorePerson: { ask: z.strictObject({ person_id: personId }), answer: saved },
  /** Opens the save dialog and writes the chosen formats from the same numbers. */
  exportReport: {
    ask: z.strictObject({
      session_id: sessionId,
      formats: z.array(reportFormat).min(1).max(5),
      /** Of the printed words; the numbers' names stay English. */
      language: z.enum(languages),
      /** A4 where it is not said. */
      paper: z.enum(papers).exactOptional(),
    }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), paths: z.array(z.string()) }),
      z.strictObject({ kind: z.literal('cancelled') }),
      missingSet,
      z.strictObject({
        kind: z.literal('failed'),
        why: z.enum(['diskFull', 'notAllowed', 'noFolder', 'other']),
        path: z.string(),
      }),
    ]),
  },
  /** Shows the file the last export wrote in the system's file manager. */
  revealLastExport: { ask: nothing, answer: nothing },
  /** What is kept on this computer, and where. */
  storedData: {
    ask: nothing,
    answer: z.strictObject({
      folder: z.string(),
      sets: z.int(),
      bytes: z.int(),
      /** How much of it are frames kept for looking at reps again. */
      pose_bytes: z.int(),
      /** And how much are pictures of reps. */
      picture_bytes: z.int(),
      /** And how much are videos of sets. */
      video_bytes: z.int(),
      /** Newest first. */
      backups: z.array(z.strictObject({ day: z.iso.date(), bytes: z.int() })),
      trouble: storageFailed.exactOptional(),
    }),
  },
  /** Shows the database in the system's file manager. */
  openDataFolder: { ask: nothing, answer: nothing },
  /** Opens the save dialog and writes everything to one file. */
  exportEverything: {
    ask: z.strictObject({ language: z.enum(languages) }),
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), path: z.string() }),
      z.strictObject({ kind: z.literal('cancelled') }),
      storageFailed,
    ]),
  },
  /** The page reads the file that the person picked and hands it over in pieces, so that no path crosses. */
  beginImport: { ask: nothing, answer: saved },
  takeImport: { ask: z.strictObject({ base64: z.base64().max(importPiece) }), answer: saved },
  finishImport: {
    ask: nothing,
    answer: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('imported'), added: z.int(), known: z.int() }),
      z.strictObject({
        kind: z.literal('refused'),
        why: z.enum(['notOvertoe', 'damaged', 'newerVersion']),
      }),
      storageFailed,
    ]),
  },
  /** Every set, backup and setting. There is no undo, so the page asks twice. */
  deleteEverything: { ask: nothing, answer: saved },
  ...analysisQuestions,
} as const satisfies Record<string, { ask: z.ZodType; answer: z.ZodType }>

export type HostContract = typeof hostContract
export type HostMethod = keyof HostContract
export type Ask<M extends HostMethod> = z.input<HostContract[M]['ask']>
export type Answer<M extends HostMethod> = z.output<HostContract[M]['answer']>

/** The main process as the page sees it. */
export type Host = { readonly [M in HostMethod]: (question: Ask<M>) => Promise<Answer<M>> }
