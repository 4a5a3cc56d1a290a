import { formReport } from '#contract/formReport.ts'
import type { FormReport } from '#core/record/formReport.ts'

/** The report as published in docs/form-report.schema.json. Throws when the report does not keep to that, which is a bug. */
export const renderReportJson = (report: FormReport): string =>
  `${JSON.stringify(formReport.parse(report), null, 2)}\n`
