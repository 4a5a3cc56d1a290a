import { mkdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Answer, ReportFormat } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { Language } from '#core/language.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { FormReport } from '#core/report/formReport.ts'
import { renderReportTrc } from '#core/report/renderReportTrc.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import type { Paper } from '#core/report/paper.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { readReportFonts } from '#electron/host/report/readReportFonts.ts'
import { renderReportCsv } from '#electron/host/report/renderReportCsv.ts'
import { renderReportJson } from '#electron/host/report/renderReportJson.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { FileNotWritten, writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'

export type ReportTarget = {
  /** Created when its parent exists. */
  readonly folder: string
  /** File name without ending. */
  readonly baseName: string
  readonly formats: readonly ReportFormat[]
  readonly language: Language
  /** Prints a self-contained page; the page says its own paper size. */
  readonly printPdf: (html: string) => Promise<Uint8Array>
  readonly paper?: Paper
  /** For the marker file. */
  readonly poses?: readonly RawPose[]
  readonly pictures?: readonly RepPicture[]
}

export type ReportWritten = Extract<Answer<'exportReport'>, { kind: 'saved' | 'failed' }>

/** Writes the chosen formats from the same numbers, never half a file. Throws when the report is malformed or can't be printed. */
export const writeReport = async (report: FormReport, target: ReportTarget): Promise<ReportWritten> => {
  const { folder, formats } = target
  const pathOf = (format: ReportFormat) => join(folder, `${basename(target.baseName)}.${format}`)
  const page = await openPage(report, target)
  const content: Readonly<Record<ReportFormat, () => Promise<string | Uint8Array>>> = {
    pdf: () => target.printPdf(page),
    html: async () => page,
    csv: async () => renderReportCsv(report),
    json: async () => renderReportJson(report),
    trc: async () => renderReportTrc(target.poses ?? [], basename(target.baseName)),
  }
  try {
    await makeFolder(folder)
    const files = await Promise.all(
      formats.map(async (format) => ({ path: pathOf(format), content: await content[format]() })),
    )
    await writeFilesWhole(files)
    return { kind: 'saved', paths: files.map(({ path }) => path) }
  } catch (error) {
    if (!(error instanceof FileNotWritten)) throw error
    return { kind: 'failed', why: whyNotWritten(error.cause), path: error.path }
  }
}

const openPage = async (
  report: FormReport,
  { formats, language, paper = 'a4', pictures = [] }: ReportTarget,
): Promise<string> =>
  formats.includes('html') || formats.includes('pdf')
    ? renderReportHtml(report, {
        words: reportWordsIn[language],
        paper,
        fonts: await readReportFonts(),
        pictures,
      })
    : ''

/** One level only: a missing parent means a mistyped or unplugged place, not a folder to invent. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder)
  } catch (error) {
    const there = await stat(folder).catch(() => null)
    if (!there?.isDirectory()) throw new FileNotWritten(folder, there ? notAFolder : error)
  }
}

const notAFolder = Object.assign(new Error('A file stands where the folder should be'), { code: 'ENOTDIR' })
