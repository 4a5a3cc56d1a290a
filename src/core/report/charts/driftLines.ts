import type { DriftAtDepth } from '#core/report/charts/driftByDepth.ts'
import { type DriftScales, panel } from '#core/report/charts/driftFrame.ts'
import type { Side } from '#core/side.ts'
import { html, type Markup } from '#core/report/markup.ts'
import type { FurthestRep } from '#core/report/summariseLeg.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { line } from 'd3-shape'

export type DriftLine = {
  readonly index: number
  readonly points: readonly DriftAtDepth[]
}

/** Reps thin, their mean thick, and last, on top, the rep that went furthest inside. Says so when no rep was seen. */
export const driftLines = (
  lines: readonly DriftLine[],
  mean: readonly DriftAtDepth[],
  furthest: FurthestRep | null,
  side: Side,
  scales: DriftScales,
  words: ReportWords,
): Markup => {
  const path = line<DriftAtDepth>()
    .defined((point) => point.inward !== null)
    .x((point) => scales.across(point.inward ?? 0))
    .y((point) => scales.down(point.depth))
    .digits(1)
  const draw = (name: string, points: readonly DriftAtDepth[]) =>
    html`<path class="${name}" d="${path(points) ?? ''}" />`
  if (!lines.some(({ points }) => points.some(({ inward }) => inward !== null)))
    return html`<text
      class="quiet"
      x="${panel.width / 2}"
      y="${(panel.top + panel.bottom) * 0.72}"
      text-anchor="middle"
      >${words.drift.notSeen}</text
    >`
  const worst = lines.find(({ index }) => index === furthest?.index)
  return html`${lines.map((one) => one !== worst && draw('one-rep', one.points))}
  ${mean.length > 0 && draw('mean-rep', mean)} ${worst ? draw('furthest-rep', worst.points) : null}
  ${worst ? furthestMark(worst, side, scales, words) : null}`
}

/** The wedge stands where the knee was furthest in, and points where it should go: back toward the toe. */
const furthestMark = (
  { index, points }: DriftLine,
  side: Side,
  scales: DriftScales,
  words: ReportWords,
): Markup | null => {
  const most = points.reduce<{ depth: number; inward: number } | null>(
    (far, { depth, inward }) => (inward === null || (far && far.inward >= inward) ? far : { depth, inward }),
    null,
  )
  if (!most) return null
  const x = scales.across(most.inward)
  const y = scales.down(most.depth)
  const outward = side === 'left' ? -1 : 1
  return html`<path
      class="wedge"
      d="M${x - outward * 5} ${y - 7}L${x + outward * 8} ${y}L${x - outward * 5} ${y + 7}Z"
    />
    <text class="furthest-word" x="${insidePanel(x - outward * 9)}" y="${y - 10}" text-anchor="middle"
      >${words.drift.rep(index)}</text
    >`
}

/** A word near the panel's edge moves in, or the picture's border would cut it. */
const insidePanel = (x: number) => Math.min(Math.max(x, wordHalf), panel.width - wordHalf)
/** Half the width of "rep 40" in drawing units. */
const wordHalf = 26
