import { judgeTrend } from '#core/history/judgeTrend.ts'
import { thinTrend } from '#core/history/thinTrend.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { recordTrend } from '#core/record/trendRecord.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import { forBothSides } from '#core/side.ts'
import { degrees } from '#core/units.ts'
import { readText } from '#tests/core/report/readPage.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { expect, test } from 'vitest'

const day = 86_400_000
/** A set a week, each read to 3.5°; both knees alike unless told apart. */
const trendOf = (left: readonly number[], right = left) =>
  recordTrend(
    forBothSides((side) => {
      const sets = (side === 'left' ? left : right).map((mean, week) => ({
        at: Date.UTC(2026, 9, 1) + 7 * week * day,
        mean: degrees(mean),
        error: degrees(3.5),
        inside: mean > 6.5,
      }))
      return { points: thinTrend(sets, 60), trend: judgeTrend(sets) }
    }),
    (at) => new Date(at).toISOString(),
  )

const set = constructedReport([{ depth: 95, left: 1, right: 3 }])
const render = (trend: ReturnType<typeof trendOf>, language: 'en' | 'de' = 'en') =>
  renderReportHtml(trend === null ? set : { ...set, trend }, {
    words: reportWordsIn[language],
    paper: 'a4',
    fonts: [],
  })

test('a change smaller than the noise is called no change, a larger one is told with both ends', () => {
  const trend = trendOf([2, 3, 2, 3, 4, 3], [14, 13, 12, 6, 5, 4])
  const page = readText(render(trend))
  expect(page).toContain('Left knee: no change Nothing larger than the noise between two sets, 5.0°.')
  expect(page).toContain('Right knee: 13.0° to 5.0° Less inward than at first.')
  const printed = readText(render(trend, 'de'))
  expect(printed).toContain('Linkes Knie: keine Änderung')
  expect(printed).toContain('Rechtes Knie: 13,0° auf 5,0°')
})

test('the noise floor is drawn, and a point with its error for each set', () => {
  const page = render(trendOf([2, 3, 2, 3, 9, 3]))
  const charts = page.slice(page.indexOf('id="trend-heading"'))
  const count = (pattern: RegExp) => [...charts.matchAll(pattern)].length
  expect({
    noise: count(/class="noise-field"/g),
    whiskers: count(/class="whisker"/g),
    discs: count(/class="disc"/g),
    wedges: count(/class="wedge"/g),
  }).toEqual({ noise: 2, whiskers: 12, discs: 10, wedges: 2 })
  expect(charts).toContain('camera noise ±3°')
})

test('two sets are too few for a verdict', () => {
  expect(readText(render(trendOf([2, 9])))).toContain('too early to tell 2 sets so far. Compared from 3 on.')
})

test('without an earlier set nothing is said of a trend', () => {
  expect(trendOf([4])).toBeNull()
  expect(render(null)).not.toContain('Over time')
})
