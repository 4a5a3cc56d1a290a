import type { FormReport } from '#core/record/formReport.ts'
import { reportTable, reportTableHeadings } from '#core/report/reportTable.ts'
import Papa from 'papaparse'

/** Tells spreadsheets that the file is UTF-8. */
const byteOrderMark = '\uFEFF'

/** Text that a spreadsheet would run as a formula; it gets an apostrophe in front. Numbers are left alone. */
const looksLikeFormula = /^[=+\-@\t\r\n]/

/** Comma-separated values, RFC 4180: one row per rep and leg. Lives in the host because papaparse's types need Node's. */
export const renderReportCsv = (report: FormReport): string => {
  const rows = reportTable(report).map((row) => reportTableHeadings.map((heading) => row[heading] ?? null))
  const text = Papa.unparse([[...reportTableHeadings], ...rows], {
    newline: '\r\n',
    escapeFormulae: looksLikeFormula,
  })
  return `${byteOrderMark}${text}\r\n`
}
