import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { type AnalyseArguments, parseAnalyseArguments } from '#electron/cli/analyseArguments.ts'
import { measureRecording } from '#electron/cli/measureRecording.ts'
import { openRecording, type Recording } from '#electron/cli/openRecording.ts'
import { openProgress, type Progress } from '#electron/cli/progress.ts'
import { repTable } from '#electron/cli/repTable.ts'
import { renderReportJson } from '#electron/host/report/renderReportJson.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { FileNotWritten, writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'
import { writeReport } from '#electron/host/report/writeReport.ts'
import type { VideoJobEnd } from '#electron/cli/videoJob.ts'
import type { CommandWords, MeasureTrouble, WriteTrouble } from '#electron/cli/words/commandWords.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { buildReport } from '#core/report/buildReport.ts'
import type { FormReport, SourceRecord } from '#core/report/formReport.ts'
import type { AnalysisResult } from '#core/session/analysis.ts'

/** What only the app can do, because it takes a browser engine. */
export type AppAbilities = {
  readonly measureVideo: (
    path: string,
    name: string,
    take: (poses: readonly RawPose[]) => void,
    progress: Progress,
  ) => Promise<VideoJobEnd>
  readonly printPdf: (html: string) => Promise<Uint8Array>
}

/** 2 bad usage · 3 unreadable input · 4 not written · `needsApp`: run the same words again where there is a browser engine. */
export type AnalyseEnd = 0 | 2 | 3 | 4 | 'needsApp'

/** The whole command: read, measure, write, show. `app` is null in plain Node. */
export const runAnalyse = async (
  words: readonly string[],
  appVersion: string,
  app: AppAbilities | null,
): Promise<AnalyseEnd> => {
  const parsed = parseAnalyseArguments(words)
  if (parsed.kind === 'done') return parsed.exitCode
  const wishes = withDefaultFolder(parsed.value)
  const said = commandWordsIn[wishes.language]
  const recording = await openRecording(wishes.input)
  if (recording.kind === 'unreadable') return refuse(recording, said)
  if (app === null && (recording.kind === 'video' || (wishes.out !== null && wishes.pdf))) return 'needsApp'

  const measured = await measure(recording, wishes, app)
  if (measured.kind === 'failed') return refuse({ ...measured, subject: recording.name }, said)
  const report = describeReport(recording, measured, appVersion)
  process.stdout.write(`${repTable(report, wishes.language)}\n`)
  return writeAll(report, wishes, app)
}

type Measured =
  | { readonly kind: 'measured'; readonly result: AnalysisResult; readonly engine: string | null }
  | Extract<VideoJobEnd, { kind: 'failed' }>

const measure = async (
  recording: Exclude<Recording, { kind: 'unreadable' }>,
  { mirrored, language, cameraPlace, knownGood }: AnalyseArguments,
  app: AppAbilities | null,
): Promise<Measured> => {
  const measuring = measureRecording({ mirrored, cameraPlace, knownGood })
  const progress = openProgress(recording.name, commandWordsIn[language])
  try {
    if (recording.kind === 'landmarks') {
      const total = recording.poses.at(-1)?.at ?? 0
      for (const pose of recording.poses) {
        measuring.take([pose])
        progress.show(pose.at, total)
      }
      return { kind: 'measured', result: measuring.finish(), engine: null }
    }
    if (app === null) throw new Error('A video needs the app')
    const end = await app.measureVideo(recording.path, recording.name, measuring.take, progress)
    return end.kind === 'failed' ? end : { kind: 'measured', result: measuring.finish(), engine: end.engine }
  } finally {
    progress.end()
  }
}

const describeReport = (
  recording: Exclude<Recording, { kind: 'unreadable' }>,
  { result, engine }: Extract<Measured, { kind: 'measured' }>,
  appVersion: string,
): FormReport => {
  const source: SourceRecord = {
    kind: recording.kind,
    name: recording.name.slice(0, 255),
    duration_ms: result.durationMs,
    frames_total: result.framesTotal,
    frames_measured: result.framesMeasured,
    engine,
  }
  const { camera, calibration, reps, warnings, dropped } = result
  return buildReport({
    app_version: appVersion,
    recorded_at: null,
    source,
    camera,
    calibration,
    reps,
    warnings,
    dropped,
  })
}

const writeAll = async (
  report: FormReport,
  wishes: AnalyseArguments,
  app: AppAbilities | null,
): Promise<0 | 4> => {
  const said = commandWordsIn[wishes.language]
  const printPdf = app?.printPdf ?? (() => Promise.reject(new Error('Nothing here can print')))
  if (wishes.json !== null) {
    const written = await writeJson(report, resolve(wishes.json))
    if (written !== null) return failToWrite(written.path, written.why, said)
  }
  if (wishes.out === null) return 0
  const formats = wishes.pdf ? (['pdf', 'html', 'csv', 'json'] as const) : (['html', 'csv', 'json'] as const)
  const folder = resolve(wishes.out)
  await mkdir(dirname(folder), { recursive: true }).catch(() => null)
  const written = await writeReport(report, {
    folder,
    baseName: 'form-report',
    formats: [...formats],
    language: wishes.language,
    printPdf,
  })
  if (written.kind === 'failed') return failToWrite(written.path, written.why, said)
  process.stdout.write(`${said.written} ${written.paths.join(`\n${' '.repeat(said.written.length + 1)}`)}\n`)
  return 0
}

const writeJson = async (
  report: FormReport,
  path: string,
): Promise<{ path: string; why: WriteTrouble } | null> => {
  try {
    await mkdir(dirname(path), { recursive: true }).catch(() => null)
    await writeFilesWhole([{ path, content: renderReportJson(report) }])
    return null
  } catch (error) {
    if (!(error instanceof FileNotWritten)) throw error
    return { path, why: whyNotWritten(error.cause) }
  }
}

const withDefaultFolder = (wishes: AnalyseArguments): AnalyseArguments =>
  wishes.out !== null || wishes.json !== null
    ? wishes
    : { ...wishes, out: join('.', `${basename(wishes.input, extname(wishes.input))}-form-report`) }

const refuse = (
  trouble: { readonly why: MeasureTrouble; readonly subject: string; readonly detail: string },
  said: CommandWords,
): 3 => {
  process.stderr.write(`${said.notMeasured[trouble.why](trouble.subject, trouble.detail)}\n`)
  return 3
}

const failToWrite = (path: string, why: WriteTrouble, said: CommandWords): 4 => {
  process.stderr.write(`${said.notWritten(path, said.whyNotWritten[why])}\n`)
  return 4
}

/** The version that the report names, from the package the program was built from. */
export const readAppVersion = async (packageFile: string): Promise<string> => {
  const parsed: unknown = JSON.parse(await readFile(packageFile, 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : 'unknown'
}
