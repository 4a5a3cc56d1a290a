import { mkdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { AnalyseArguments } from '#electron/cli/analyseArguments.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { openBatchProgress } from '#electron/cli/batch/openBatchProgress.ts'
import { reportInput } from '#electron/cli/batch/reportInput.ts'
import { reportFolders } from '#electron/cli/batch/reportFolders.ts'
import {
  isSameWay,
  readSummary,
  type RowInWay,
  summaryPaths,
  type Way,
  writeSummary,
} from '#electron/cli/batch/summaryFiles.ts'
import { failedRow, type SummaryRow } from '#electron/cli/batch/summaryRow.ts'
import { oneAtATime, workThrough } from '#electron/cli/batch/workThrough.ts'
import { isThere } from '#electron/cli/isThere.ts'
import { complain, failToWrite } from '#electron/cli/complain.ts'
import { filesOfReport, findOverwritten } from '#electron/cli/findOverwritten.ts'
import { print } from '#electron/cli/print.ts'
import { commandWordsIn } from '#electron/cli/words/commandWordsIn.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { FileNotWritten } from '#electron/host/report/writeFilesWhole.ts'

/** One recording is read and another printed while a third is measured; more would only fill the memory. */
const atOnce = 2

/** Many recordings: a report each, one summary across them. What an earlier run finished is not done again. */
export const runBatch = async (
  inputs: readonly string[],
  wishes: AnalyseArguments,
  appVersion: string,
  app: AppAbilities | null,
): Promise<0 | 2 | 3 | 4 | 'needsApp'> => {
  const said = commandWordsIn[wishes.language]
  if (wishes.json !== null) return complain(said.batch.noJson, 2)
  if (app === null && (wishes.pdf || inputs.some((input) => !/\.json$/i.test(input)))) return 'needsApp'
  const folder = resolve(wishes.out ?? 'form-reports')
  const way = wayOf(wishes, appVersion)
  const rows = new Map((await readSummary(folder)).map((earlier) => [earlier.row.input, earlier]))
  const folders = reportFolders(inputs, givenFolders([...rows.values()]))
  const outputs = [...folders.values()].flatMap((name) => filesOfReport(join(folder, name)))
  const overwritten = await findOverwritten(inputs, [...summaryPaths(folder), ...outputs])
  if (overwritten !== null) return complain(said.wouldOverwrite(overwritten), 2)
  const pictureless: string[] = []
  const remarks: string[] = []
  const progress = openBatchProgress(inputs.length, said)
  const engine = app && {
    ...app,
    measureVideo: oneAtATime(app.measureVideo),
    printPdf: oneAtATime(app.printPdf),
  }

  const measure = async (input: string): Promise<SummaryRow> => {
    const path = resolve(input)
    const name = folders.get(input) ?? input
    const known = wishes.again ? undefined : rows.get(path)
    const report = join(folder, name, 'form-report.json')
    if (known?.row.outcome === 'measured' && isSameWay(known.way, way) && (await isNewer(report, path)))
      return known.row
    const row = await measureAnew(input, path, name)
    // What lies in its folder, from this run or an earlier one, is this recording's, and nobody else may have the place.
    return row.report === null && (await isThere(report)) ? { ...row, report: name } : row
  }

  const measureAnew = async (input: string, path: string, name: string): Promise<SummaryRow> => {
    const shown = { show: (done: number, total: number) => progress.show(input, done, total) }
    try {
      const place = { out: join(folder, name), name }
      const surroundings = { appVersion, app: engine, progress: shown }
      const { row, withoutPictures, remarks: more } = await reportInput(input, place, wishes, surroundings)
      if (withoutPictures) pictureless.push(basename(input))
      remarks.push(...more)
      return row
    } catch (error) {
      // One recording that nobody has thought of must not cost a night's work on all others.
      const detail = error instanceof Error ? error.message : String(error)
      return failedRow(path, 'unreadable', said.notMeasured.broke(basename(input), detail))
    }
  }

  const named = inputs.map((input) => resolve(input))
  const others = [...rows.keys()].filter((path) => !named.includes(path))
  const save = oneAtATime(() =>
    writeSummary(
      folder,
      way,
      [...others, ...named].flatMap((path) => rows.get(path) ?? []),
    ),
  )
  let refusal: Error | null = null
  try {
    await mkdir(folder, { recursive: true }).catch(() => null)
    await workThrough(inputs, atOnce, async (input) => {
      rows.set(resolve(input), { row: await measure(input), way })
      progress.done(input)
      // After every input, so that an interrupted run knows what it had finished.
      await save()
    })
    progress.end()
    refusal = await print(`${said.batch.summary} ${(await save()).join('\n')}\n`)
  } catch (error) {
    progress.end()
    if (!(error instanceof FileNotWritten)) throw error
    return failToWrite(error.path, whyNotWritten(error.cause), said)
  }
  if (pictureless.length > 0) process.stderr.write(`${said.noPictures(pictureless)}\n`)
  for (const remark of remarks) process.stderr.write(`${remark}\n`)
  const failed = [...rows.values()].flatMap(({ row }) => (row.outcome === 'measured' ? [] : [row]))
  if (failed.length > 0) process.stderr.write(`${said.batch.failed(failed.length, inputs.length)}\n`)
  for (const { why } of failed) process.stderr.write(`  ${why}\n`)
  if (refusal !== null) return failToWrite('stdout', whyNotWritten(refusal), said)
  if (failed.length === 0) return 0
  return failed.some(({ outcome }) => outcome === 'not-written') ? 4 : 3
}

/** By whole path. */
const givenFolders = (earlier: readonly RowInWay[]): ReadonlyMap<string, string> =>
  new Map(earlier.flatMap(({ row: { input, report } }) => (report === null ? [] : [[input, report]])))

const wayOf = (wishes: AnalyseArguments, appVersion: string): Way => ({
  app_version: appVersion,
  mirrored: wishes.mirrored,
  camera_height: wishes.cameraPlace,
  known_good_reps: [...wishes.knownGood],
  language: wishes.language,
  paper: wishes.paper,
  pdf: wishes.pdf,
  ...(wishes.pictures === 'none' ? {} : { pictures: wishes.pictures }),
})

/** A recording that was replaced since is measured again. */
const isNewer = async (report: string, input: string): Promise<boolean> => {
  const [written, recorded] = await Promise.all([report, input].map((path) => stat(path).catch(() => null)))
  return !!written && !!recorded && written.mtimeMs > recorded.mtimeMs
}
