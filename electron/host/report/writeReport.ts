import { mkdir, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Answer, ReportFormat } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { Language } from '#core/language.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { renderReportTrc } from '#core/report/renderReportTrc.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import type { Paper } from '#core/report/paper.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { readReportFonts } from '#electron/host/report/readReportFonts.ts'
import { renderReportCsv } from '#electron/host/report/renderReportCsv.ts'
import { renderReportJson } from '#electron/host/report/renderReportJson.ts'
import { whyNotWritten } from '#electron/host/report/whyNotWritten.ts'
import { FileNotWritten, type WholeFile, writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'

export type ReportPlace = {
  /** Created when its parent exists. */
  readonly folder: string
  /** File name without ending. */
  readonly baseName: string
}

export type ReportMaking = {
  readonly formats: readonly ReportFormat[]
  readonly language: Language
  /** Prints a self-contained page; the page says its own paper size. */
  readonly printPdf: (html: string) => Promise<Uint8Array>
  readonly paper?: Paper
  /** For the marker file; read when it is made, since thousands of frames take as long to unpack as printing to begin. */
  readonly readPoses?: () => readonly RawPose[]
  readonly pictures?: readonly RepPicture[]
}

export type ReportTarget = ReportPlace & ReportMaking

export type ReportWritten = Extract<Answer<'exportReport'>, { kind: 'saved' | 'failed' }>

/** Writes the chosen formats from the same numbers, never half a file; what can't be printed costs the PDF alone. Throws when the report is malformed. */
export const writeReport = (report: FormReport, target: ReportTarget): Promise<ReportWritten> =>
  beginReport(report, target).write(target)

/** Printing takes longest by far and needs no place: it begins at once, while somebody may still choose one or call it off. */
export const beginReport = (report: FormReport, making: ReportMaking) => {
  const page = openPage(report, making)
  const printed = making.formats.includes('pdf')
    ? page.then((html) => making.printPdf(html).catch(tellRefusal))
    : null
  // Told when it is written; without a place nobody asks for it.
  for (const begun of [page, printed]) begun?.catch(() => {})

  const contentOf = async (format: ReportFormat, baseName: string): Promise<string | Uint8Array | null> => {
    if (format === 'pdf' && printed !== null) return printed
    if (format === 'html') return page
    // The printer is asked and answered in between.
    await nextTurn()
    if (format === 'csv') return renderReportCsv(report)
    if (format === 'json') return renderReportJson(report)
    return renderReportTrc(making.readPoses?.() ?? [], baseName)
  }

  return {
    write: async ({ folder, baseName }: ReportPlace): Promise<ReportWritten> => {
      const name = basename(baseName)
      const pathOf = (format: ReportFormat) => join(folder, `${name}.${format}`)
      try {
        await makeFolder(folder)
        const files: WholeFile[] = []
        // One after the other, what is being printed last.
        for (const format of making.formats.toSorted(printedLast)) {
          const content = await contentOf(format, name)
          if (content !== null) files.push({ path: pathOf(format), content })
        }
        await writeFilesWhole(files)
        if (printed === null || (await printed) !== null)
          return { kind: 'saved', paths: making.formats.map(pathOf) }
        // An earlier one would tell other numbers than the files beside it.
        await rm(pathOf('pdf'), { force: true })
        return { kind: 'failed', why: 'other', path: pathOf('pdf') }
      } catch (error) {
        if (!(error instanceof FileNotWritten)) throw error
        return { kind: 'failed', why: whyNotWritten(error.cause), path: error.path }
      }
    },
  }
}

/** Which printer, and what of it broke, is for whoever looks after the computer. */
const tellRefusal = (error: unknown): null => {
  console.error('The report could not be printed:', error)
  return null
}

const printedLast = (one: ReportFormat, other: ReportFormat) =>
  Number(one === 'pdf') - Number(other === 'pdf')

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

const openPage = async (
  report: FormReport,
  { formats, language, paper = 'a4', pictures = [] }: ReportMaking,
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
