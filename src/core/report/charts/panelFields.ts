import {
  depthTicks,
  type DriftReach,
  type DriftScales,
  fieldLeft,
  fieldWidth,
  panel,
} from '#core/report/charts/driftFrame.ts'
import type { FormReport } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** Behind the lines: what is noise, what is inside, and where the toe is. */
export const panelFields = (
  { inside_deg: inside, typical_error_deg: error }: FormReport['thresholds'],
  side: Side,
  scales: DriftScales,
  reach: DriftReach,
): Markup =>
  html`${depthTicks(reach).map(
      (depth) => html`<path class="grid" d="M${fieldLeft(side)} ${scales.down(depth)}h${fieldWidth}" />`,
    )}
    ${field('noise-field', scales, -error, error)} ${field('inside-field', scales, inside, reach.inward)}
    <path class="toe" d="M${scales.across(0)} ${panel.top - 3}V${panel.bottom + 2}" />
    <path class="limit" d="M${scales.across(inside)} ${panel.top}V${panel.bottom}" />`

const field = (name: string, { across }: DriftScales, from: number, to: number): Markup => {
  const left = Math.min(across(from), across(to))
  const width = Math.abs(across(to) - across(from))
  return html`<rect
    class="${name}"
    x="${left}"
    y="${panel.top}"
    width="${width}"
    height="${panel.bottom - panel.top}"
  />`
}

/** Over the lines: above the judged depth the view is not judged, so everything there fades. */
export const panelVeil = (
  { judged_from_depth_deg: judgedFrom }: FormReport['thresholds'],
  side: Side,
  scales: DriftScales,
  words: ReportWords,
): Markup => {
  const left = fieldLeft(side)
  const edge = scales.down(judgedFrom)
  const depth = printNumber(judgedFrom, { locale: words.locale, digits: 0, unit: '°' })
  return html`<rect
      class="veil"
      x="${left}"
      y="${panel.top - 4}"
      width="${fieldWidth}"
      height="${edge - panel.top + 4}"
    />
    <path class="judged-edge" d="M${left} ${edge}h${fieldWidth}" />
    <text
      class="quiet"
      x="${side === 'left' ? left + fieldWidth - 4 : left + 4}"
      y="${edge - 6}"
      text-anchor="${side === 'left' ? 'end' : 'start'}"
      >${words.drift.judgedFrom(depth)}</text
    >`
}
