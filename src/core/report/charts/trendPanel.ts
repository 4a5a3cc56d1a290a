import { historyThresholds } from '#core/history/historyThresholds.ts'
import { type TrendScales, trendSize } from '#core/history/trendScales.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import { printDay } from '#core/report/reportTimes.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { line } from 'd3-shape'

/** A set on the axis of time, as the report states it. */
export type TrendDot = {
  readonly at: number
  readonly mean: number
  readonly error: number
  readonly inside: boolean
}

/** One knee over time, a point per set with its error, over the noise around the toe: the history's chart on paper. */
export const trendPanel = (
  points: readonly TrendDot[],
  inside: number,
  scales: TrendScales,
  label: string,
  words: ReportWords,
): Markup => {
  const { x, y } = scales
  const [from = 0, to = 0] = x.range()
  const noise = historyThresholds.changeAtLeast.value
  const degrees = (value: number, digits: number) =>
    printNumber(value, { locale: words.locale, digits, unit: '°' })
  const path = line<TrendDot>(
    ({ at }) => x(at),
    ({ mean }) => y(mean),
  )
  const last = points.at(-1)
  return html`<svg viewBox="0 0 ${trendSize.width} ${trendSize.height}" role="img" aria-label="${label}">
    <g aria-hidden="true">
      <rect
        class="noise-field"
        x="${from}"
        y="${y(noise)}"
        width="${to - from}"
        height="${y(-noise) - y(noise)}"
      />
      ${y
        .ticks(5)
        .map(
          (angle) =>
            html`<path class="grid" d="M${from} ${y(angle)}H${to}" />
              <text class="quiet" x="${from - 8}" y="${y(angle) + 5}" text-anchor="end"
                >${degrees(angle, 0)}</text
              >`,
        )}
      <path class="limit" d="M${from} ${y(inside)}H${to}" />
      <text class="inside-word" x="${to + 8}" y="${besideLimit(y(inside), last && y(last.mean))}">
        ${words.trend.inside}
      </text>
      <path class="trend-line" d="${path(points) ?? ''}" />
      ${points.map((point) => mark(point, scales))}
      ${last !== undefined && html`<text class="knee" x="${x(last.at) + 10}" y="${y(last.mean) + 6}">${degrees(last.mean, 1)}</text>`}
      ${days(points, from, to, words)}
      <text class="quiet" x="${(from + to) / 2}" y="${foot}" text-anchor="middle">
        ${words.trend.noise(degrees(noise, 0))}
      </text>
    </g>
  </svg>`
}

const foot = trendSize.height - 6

/** The first and the last day; the noise is named between them. */
const days = (points: readonly TrendDot[], from: number, to: number, words: ReportWords): Markup => {
  const first = points[0]
  const last = points.at(-1)
  return html`${first !== undefined && html`<text class="quiet" x="${from}" y="${foot}">${printDay(first.at, words.locale)}</text>`}
  ${
    last !== undefined &&
    points.length > 1 &&
    html`<text class="quiet" x="${to}" y="${foot}" text-anchor="end"
      >${printDay(last.at, words.locale)}</text
    >`
  }`
}

/** A wedge for a set with a rep inside, a disc otherwise: shape first. */
const mark = ({ at, mean, error, inside }: TrendDot, { x, y }: TrendScales): Markup =>
  html`<path class="whisker" d="M${x(at)} ${y(mean + error)}V${y(mean - error)}" /> ${
      inside
        ? html`<path class="wedge" d="M${x(at)} ${y(mean) - 7.5}l7 12h-14z" />`
        : html`<circle class="disc" cx="${x(at)}" cy="${y(mean)}" r="5" />`
    }`

/** Beside its line, or above or below the last set's number where the two would touch. */
const besideLimit = (at: number, last: number | undefined): number => {
  if (last === undefined || Math.abs(last - at) > 20) return at + 5
  return last > at ? last - 18 : last + 26
}
