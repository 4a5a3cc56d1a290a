import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { type AnalyseArguments, parseAnalyseArguments } from '#electron/cli/analyseArguments.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { listInputs } from '#electron/cli/batch/listInputs.ts'
import { runBatch } from '#electron/cli/batch/runBatch.ts'
import { type Measured, measureInput, type Readable } from '#electron/cli/measureInput.ts'
import { openRecording } from '#electron/cli/openRecording.ts'
import { openProgress } from '#electron/cli/progress.ts'
import { repTable } from '#electron/cli/repTable.ts'
import { renderReportJson } from '#electron/host/report/renderReportJson.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { FileNotWritten, writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'
import { writeReport } from '#electron/host/report/writeReport.ts'
import type { CommandWords, MeasureTrouble, WriteTrouble } from '#electron/cli/words/commandWords.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { FormReport } from '#core/report/formReport.ts'

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
  const inputs = await listInputs(parsed.value.inputs)
  if (inputs.length > 1 || inputs[0] !== parsed.value.input)
    return runBatch(inputs, parsed.value, appVersion, app)
  const wishes = withDefaultFolder(parsed.value)
  const said = commandWordsIn[wishes.language]
  const recording = await openRecording(wishes.input)
  if (recording.kind === 'unreadable') return refuse(recording, said)
  if (app === null && (recording.kind === 'video' || (wishes.out !== null && wishes.pdf))) return 'needsApp'

  const measured = await measureAlone(recording, wishes, appVersion, app)
  if (measured.kind === 'failed') return refuse({ ...measured, subject: recording.name }, said)
  const { report } = measured
  if (wishes.pictures !== 'none' && recording.kind === 'landmarks')
    process.stderr.write(`${said.noPictures([recording.name])}\n`)
  process.stdout.write(`${repTable(report, wishes.language)}\n`)
  return writeAll(report, measured.pictures, wishes, app)
}

/** With a bar for this one recording. */
const measureAlone = async (
  recording: Readable,
  wishes: AnalyseArguments,
  appVersion: string,
  app: AppAbilities | null,
): Promise<Measured> => {
  const progress = openProgress(recording.name, commandWordsIn[wishes.language])
  try {
    return await measureInput(recording, wishes, { appVersion, app, progress })
  } finally {
    progress.end()
  }
}

const writeAll = async (
  report: FormReport,
  pictures: readonly RepPicture[],
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
    paper: wishes.paper,
    pictures,
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
