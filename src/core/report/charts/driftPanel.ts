import { panelAxes } from '#core/report/charts/panelAxes.ts'
import { driftByDepth, meanDriftOf } from '#core/report/charts/driftByDepth.ts'
import { type DriftReach, driftScales, panel } from '#core/report/charts/driftFrame.ts'
import { driftLines } from '#core/report/charts/driftLines.ts'
import { panelFields, panelVeil } from '#core/report/charts/panelFields.ts'
import type { FormReport } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { summariseLeg } from '#core/report/summariseLeg.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** One knee against depth: toe line, noise band, inside field, a thin line per rep, their mean and the furthest rep. */
export const driftPanel = (
  report: FormReport,
  side: Side,
  reach: DriftReach,
  finding: string,
  words: ReportWords,
): Markup => {
  const scales = driftScales(side, reach)
  const { furthest, inside } = summariseLeg(report.reps, side)
  const lines = report.reps.map((rep) => ({
    index: rep.index,
    points: driftByDepth(rep, side),
  }))
  return html`<svg
    viewBox="0 0 ${panel.width} ${panel.height}"
    role="img"
    aria-label="${words.drift.label(words.knee[side], finding)}"
  >
    <g aria-hidden="true">
      ${panelFields(report.thresholds, side, scales, reach)}
      ${driftLines(lines, meanDriftOf(report.reps, side), inside > 0 ? furthest : null, side, scales, words)}
      ${panelVeil(report.thresholds, side, scales, words)}
      ${panelAxes(report.thresholds, side, scales, reach, words)}
    </g>
  </svg>`
}
