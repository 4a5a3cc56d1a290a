import { readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type AnalyseArguments, parseAnalyseArguments } from '#electron/cli/analyseArguments.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { listInputs } from '#electron/cli/batch/listInputs.ts'
import { runBatch } from '#electron/cli/batch/runBatch.ts'
import { complain, failToWrite } from '#electron/cli/complain.ts'
import { filesOfReport, findOverwritten } from '#electron/cli/findOverwritten.ts'
import { type Measured, measureInput, type Readable } from '#electron/cli/measureInput.ts'
import { openRecording } from '#electron/cli/openRecording.ts'
import { outliveReaders, print } from '#electron/cli/print.ts'
import { openProgress } from '#electron/cli/progress.ts'
import { repTable } from '#electron/cli/repTable.ts'
import { unknownReps } from '#electron/cli/unknownReps.ts'
import { writeWanted } from '#electron/cli/writeWanted.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import type { ReportWritten } from '#electron/host/report/writeReport.ts'
import type { CommandWords, MeasureTrouble } from '#electron/cli/words/commandWords.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'

/** 2 bad usage · 3 unreadable input · 4 not written · `needsApp`: run the same words again where there is a browser engine. */
export type AnalyseEnd = 0 | 2 | 3 | 4 | 'needsApp'

/** The whole command: read, measure, write, show. `app` is null in plain Node. */
export const runAnalyse = async (
  words: readonly string[],
  appVersion: string,
  app: AppAbilities | null,
): Promise<AnalyseEnd> => {
  outliveReaders()
  const parsed = parseAnalyseArguments(words)
  if (parsed.kind === 'done') return parsed.exitCode
  const inputs = await listInputs(parsed.value.inputs)
  if (inputs.length > 1 || inputs[0] !== parsed.value.input)
    return runBatch(inputs, parsed.value, appVersion, app)
  const wishes = withDefaultFolder(parsed.value)
  const said = commandWordsIn[wishes.language]
  const outputs = [
    ...(wishes.json === null ? [] : [wishes.json]),
    ...(wishes.out === null ? [] : filesOfReport(wishes.out)),
  ]
  const overwritten = await findOverwritten(inputs, outputs)
  if (overwritten !== null) return complain(said.wouldOverwrite(overwritten), 2)
  const recording = await openRecording(wishes.input)
  if (recording.kind === 'unreadable') return refuse(recording, said)
  if (app === null && (recording.kind === 'video' || (wishes.out !== null && wishes.pdf))) return 'needsApp'

  const measured = await measureAlone(recording, wishes, appVersion, app)
  if (measured.kind === 'failed') return refuse({ ...measured, subject: recording.name }, said)
  const { report } = measured
  if (wishes.pictures !== 'none' && recording.kind === 'landmarks')
    process.stderr.write(`${said.noPictures([recording.name])}\n`)
  for (const number of unknownReps(report, wishes.knownGood))
    process.stderr.write(`${said.noSuchRep(recording.name, number, report.reps.length)}\n`)
  // Written before it is shown: whoever reads along may go away at any line.
  const written = await writeWanted(report, measured.pictures, wishes, app)
  const refusal = await print(
    `${repTable(report, measured.anybodySeen, wishes.language)}\n${pathsOf(written, said)}`,
  )
  if (written.kind === 'failed') return failToWrite(written.path, written.why, said)
  return refusal === null ? 0 : failToWrite('stdout', whyNotWritten(refusal), said)
}

const pathsOf = (written: ReportWritten, said: CommandWords): string =>
  written.kind === 'failed' || written.paths.length === 0
    ? ''
    : `${said.written} ${written.paths.join(`\n${' '.repeat(said.written.length + 1)}`)}\n`

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

const withDefaultFolder = (wishes: AnalyseArguments): AnalyseArguments =>
  wishes.out !== null || wishes.json !== null
    ? wishes
    : { ...wishes, out: join('.', `${basename(wishes.input, extname(wishes.input))}-form-report`) }

const refuse = (
  trouble: { readonly why: MeasureTrouble; readonly subject: string; readonly detail: string },
  said: CommandWords,
): 3 => complain(said.notMeasured[trouble.why](trouble.subject, trouble.detail), 3)

/** The version that the report names, from the package the program was built from. */
export const readAppVersion = async (packageFile: string): Promise<string> => {
  const parsed: unknown = JSON.parse(await readFile(packageFile, 'utf8'))
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed
    ? String(parsed.version)
    : 'unknown'
}
