import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { type SummaryRow, summaryHeadings, summaryRow } from '#electron/cli/batch/summaryRow.ts'
import { isThere } from '#electron/cli/isThere.ts'
import { writeFilesWhole } from '#electron/host/report/writeFilesWhole.ts'
import Papa from 'papaparse'
import { z } from 'zod'

/** How the inputs were measured and printed: reports made in another way don't count as done. */
const way = z.strictObject({
  app_version: z.string(),
  mirrored: z.boolean(),
  camera_height: z.string().nullable(),
  known_good_reps: z.array(z.int()),
  language: z.string(),
  paper: z.string(),
  pdf: z.boolean(),
  /** Absent where the reports show none. */
  pictures: z.enum(['blurred', 'shown']).exactOptional(),
})
export type Way = z.infer<typeof way>

const summary = z.strictObject({
  format: z.literal('overtoe.summary'),
  version: z.literal(1),
  way,
  /** A row of an earlier run says its own way, where it was another. */
  inputs: z.array(summaryRow.extend({ way: way.exactOptional() })),
})

export type RowInWay = { readonly row: SummaryRow; readonly way: Way }

export const isSameWay = (one: Way, other: Way): boolean => JSON.stringify(one) === JSON.stringify(other)

/** For people's spreadsheets, and for programs and the next run. */
export const summaryPaths = (folder: string) =>
  [join(folder, 'summary.csv'), join(folder, 'summary.json')] as const

/** Rows of earlier, perhaps interrupted, runs in this folder whose reports still lie there; none where there was none. */
export const readSummary = async (folder: string): Promise<readonly RowInWay[]> => {
  try {
    const earlier = summary.parse(JSON.parse(await readFile(summaryPaths(folder)[1], 'utf8')))
    const rows = earlier.inputs.map(({ way: own, ...row }) => ({ row, way: own ?? earlier.way }))
    const there = await Promise.all(rows.map(({ row }) => hasReport(folder, row)))
    return rows.filter((_, place) => there[place])
  } catch {
    return []
  }
}

/** Somebody may have written in the summary: a name that leads elsewhere is no report's. */
const hasReport = async (folder: string, { report }: SummaryRow): Promise<boolean> => {
  if (report === null || report !== basename(report)) return false
  return isThere(join(folder, report, 'form-report.json'))
}

/** Both files from the same rows. Throws FileNotWritten. */
export const writeSummary = async (
  folder: string,
  taken: Way,
  rows: readonly RowInWay[],
): Promise<readonly string[]> => {
  const inputs = rows.map(({ row, way: own }) => (isSameWay(own, taken) ? row : { ...row, way: own }))
  const whole = summary.parse({ format: 'overtoe.summary', version: 1, way: taken, inputs })
  const table = Papa.unparse(
    { fields: [...summaryHeadings], data: rows.map(({ row }) => row) },
    { newline: '\r\n', escapeFormulae: /^[=+\-@\t\r\n]/ },
  )
  const [tablePath, wholePath] = summaryPaths(folder)
  const files = [
    // The mark tells spreadsheets that the file is UTF-8.
    { path: tablePath, content: `\uFEFF${table}\r\n` },
    { path: wholePath, content: `${JSON.stringify(whole, null, 2)}\n` },
  ]
  await writeFilesWhole(files)
  return files.map(({ path }) => path)
}
