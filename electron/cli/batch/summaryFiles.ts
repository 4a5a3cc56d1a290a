import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type SummaryRow, summaryHeadings, summaryRow } from '#electron/cli/batch/summaryRow.ts'
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
  inputs: z.array(summaryRow),
})

/** For people's spreadsheets, and for programs and the next run. */
export const summaryPaths = (folder: string) =>
  [join(folder, 'summary.csv'), join(folder, 'summary.json')] as const

/** Rows of an earlier, perhaps interrupted, run of the same kind in this folder; none where there was none. */
export const readSummary = async (folder: string, wanted: Way): Promise<readonly SummaryRow[]> => {
  try {
    const earlier = summary.parse(JSON.parse(await readFile(summaryPaths(folder)[1], 'utf8')))
    return JSON.stringify(earlier.way) === JSON.stringify(wanted) ? earlier.inputs : []
  } catch {
    return []
  }
}

/** Both files from the same rows. Throws FileNotWritten. */
export const writeSummary = async (
  folder: string,
  taken: Way,
  rows: readonly SummaryRow[],
): Promise<readonly string[]> => {
  const whole = summary.parse({ format: 'overtoe.summary', version: 1, way: taken, inputs: rows })
  const table = Papa.unparse(
    { fields: [...summaryHeadings], data: [...rows] },
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
