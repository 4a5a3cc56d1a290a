import { depthTicks, type DriftReach, type DriftScales, panel } from '#core/report/charts/driftFrame.ts'
import type { FormReport } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** The words around a panel: whose knee, how deep, and what the vertical lines mean. */
export const panelAxes = (
  { inside_deg: inside, typical_error_deg: error }: FormReport['thresholds'],
  side: Side,
  scales: DriftScales,
  reach: DriftReach,
  words: ReportWords,
): Markup => {
  const outer = side === 'left' ? panel.outer : panel.width - panel.outer
  const outward = side === 'left' ? -1 : 1
  const towardsPage = side === 'left' ? 'start' : 'end'
  const towardsEdge = side === 'left' ? 'end' : 'start'
  const degrees = (value: number) =>
    printNumber(value, { locale: words.locale, digits: Number.isInteger(value) ? 0 : 1, unit: '°' })
  return html`<text class="knee" x="${outer}" y="14" text-anchor="${towardsPage}">${words.knee[side]}</text>
    ${depthTicks(reach).map(
      (depth) =>
        html`<text
          class="quiet"
          x="${outer + outward * 7}"
          y="${scales.down(depth) + 4}"
          text-anchor="${towardsEdge}"
          >${degrees(depth)}</text
        >`,
    )}
    ${below(1, scales.across(0), 'toe-word', words.drift.toe)}
    ${below(2, scales.across(0), 'quiet', words.drift.noise(degrees(error)))}
    ${below(1, scales.across(inside), 'inside-word', degrees(inside))}
    ${below(2, scales.across((inside + reach.inward) / 2), 'inside-word', words.drift.inside)}`
}

/** A word in the first or second row under the field. */
const below = (row: 1 | 2, x: number, name: string, text: string): Markup =>
  html`<text class="${name}" x="${x}" y="${panel.bottom + 3 + row * 15}" text-anchor="middle">${text}</text>`
