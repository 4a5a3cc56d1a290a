import { driftReach } from '#core/report/charts/driftFrame.ts'
import { driftPanel } from '#core/report/charts/driftPanel.ts'
import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { legSentence } from '#core/report/sections/findings.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { sides } from '#core/side.ts'

/** The signature chart: both knees against depth, as in a mirror. Left out when there is nothing to draw. */
export const kneeDrift = (report: FormReport, words: ReportWords): Markup | null => {
  if (!report.reps.some(hasDrift)) return null
  const inside = report.reps.some((rep) => sides.some((side) => rep[side].verdict === 'inside'))
  const reach = driftReach(report.reps)
  return html`<section class="drift" aria-labelledby="drift-heading">
    <h2 id="drift-heading">${words.drift.heading} <small>${words.drift.note}</small></h2>
    <div class="panels">
      ${sides.map((side) => driftPanel(report, side, reach, legSentence(report, side, words), words))}
    </div>
    <p class="key">${words.drift.key({ several: report.reps.length > 1, inside })}</p>
  </section>`
}

const hasDrift = ({ curve }: RepRecord) =>
  curve.some((point) => point.left_inward_deg !== null || point.right_inward_deg !== null)
