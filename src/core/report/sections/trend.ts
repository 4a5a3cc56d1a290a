import { historyThresholds } from '#core/history/historyThresholds.ts'
import { trendScales } from '#core/history/trendScales.ts'
import { trendPanel } from '#core/report/charts/trendPanel.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import { momentOf } from '#core/report/reportTimes.ts'
import type { LegTrendRecord } from '#core/record/trendRecord.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { forBothSides, sides } from '#core/side.ts'

/** Each knee over this person's sets, up to this one; null where there is no earlier one. */
export const trend = ({ trend: legs, thresholds }: FormReport, words: ReportWords): Markup | null => {
  if (legs === undefined) return null
  const dots = forBothSides((side) => ({
    points: legs[side].points.map(({ recorded_at, mean_deg, error_deg, inside }) => ({
      at: momentOf(recorded_at),
      mean: mean_deg,
      error: error_deg,
      inside,
    })),
  }))
  const scales = trendScales(dots)
  return html`<section class="trend" aria-labelledby="trend-heading">
    <h2 id="trend-heading">${words.trend.heading} <small>${words.trend.note}</small></h2>
    <div class="panels">
      ${sides.map((side) => {
        const title = `${words.knee[side]}: ${findingOf(legs[side], words)}`
        const label = words.trend.label(words.knee[side], findingOf(legs[side], words))
        return html`<div>
          <h3>${title}</h3>
          <p>${textOf(legs[side], words)}</p>
          ${trendPanel(dots[side].points, thresholds.inside_deg, scales, label, words)}
        </div>`
      })}
    </div>
    <p class="key">${words.trend.key}</p>
  </section>`
}

const findingOf = ({ change, before_deg: before, after_deg: after }: LegTrendRecord, words: ReportWords) =>
  change === 'no-change' || change === 'too-few' || before === null || after === null
    ? words.trend.finding[change]
    : words.trend.fromTo(degrees(before, words), degrees(after, words))

const textOf = ({ change, noise_deg: noise, points }: LegTrendRecord, words: ReportWords) =>
  change === 'too-few' || noise === null
    ? words.trend.tooFew(
        points.reduce((sum, { sets }) => sum + sets, 0),
        historyThresholds.leastSets.value,
      )
    : words.trend.text[change](degrees(noise, words))

const degrees = (value: number, { locale }: ReportWords) =>
  printNumber(value, { locale, digits: 1, unit: '°' })
