import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { AnalyseArguments } from '#electron/cli/analyseArguments.ts'
import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { renderReportJson } from '#electron/host/report/renderReportJson.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { FileNotWritten, writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'
import { type ReportWritten, writeReport } from '#electron/host/report/writeReport.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { FormReport } from '#core/record/formReport.ts'

/** The files of one recording, as they were wished for. Answers with the paths of its report. */
export const writeWanted = async (
  report: FormReport,
  pictures: readonly RepPicture[],
  wishes: Pick<AnalyseArguments, 'json' | 'out' | 'pdf' | 'language' | 'paper'>,
  app: AppAbilities | null,
): Promise<ReportWritten> => {
  // One place that can't be written is no reason to leave the other empty.
  const numbers = wishes.json === null ? nothing : await writeJson(report, resolve(wishes.json))
  if (wishes.out === null) return numbers
  const folder = resolve(wishes.out)
  await mkdir(dirname(folder), { recursive: true }).catch(() => null)
  const written = await writeReport(report, {
    folder,
    baseName: 'form-report',
    formats: wishes.pdf ? ['pdf', 'html', 'csv', 'json'] : ['html', 'csv', 'json'],
    language: wishes.language,
    paper: wishes.paper,
    pictures,
    printPdf: app?.printPdf ?? (() => Promise.reject(new Error('Nothing here can print'))),
  })
  return numbers.kind === 'failed' ? numbers : written
}

const nothing: ReportWritten = { kind: 'saved', paths: [] }

const writeJson = async (report: FormReport, path: string): Promise<ReportWritten> => {
  try {
    await mkdir(dirname(path), { recursive: true }).catch(() => null)
    await writeFilesWhole([{ path, content: renderReportJson(report) }])
    return nothing
  } catch (error) {
    if (!(error instanceof FileNotWritten)) throw error
    return { kind: 'failed', why: whyNotWritten(error.cause), path }
  }
}
