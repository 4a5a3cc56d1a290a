import type { LegRecord } from '#core/record/formReport.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { en } from '#core/report/words/reportWords.en.ts'
import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  double,
  integer,
  nat,
  oneof,
  option,
  property,
  record,
  string,
  tuple,
} from 'fast-check'
import { frontMeasures, sideMeasures } from '#tests/fixtures/measuresRecord.ts'
import { expect, test } from 'vitest'
import { readText } from './readPage.ts'
import { sampleReport } from './sampleReport.ts'

const number = double({ min: -400, max: 400, noNaN: true })
const maybe = option(number)
const time = nat(4_000_000)
const word = string({ unit: 'binary', maxLength: 60 })

const leg = record<LegRecord>({
  knee_inward_deg: maybe,
  error_deg: option(double({ min: 0, max: 90, noNaN: true })),
  knee_inward_shin_lengths: maybe,
  knee_inward_phase: option(constantFrom('descent', 'bottom', 'ascent')),
  knee_inward_at_bottom_deg: maybe,
  shin_frontal_deg: maybe,
  verdict: constantFrom('fine', 'inside', 'cant-tell'),
  reason: option(oneof(constantFrom('hidden', 'turned-away', '__proto__', 'constructor'), word)),
})
const curve = array(
  tuple(time, number, maybe, maybe).map(([t_ms, depth_deg, left_inward_deg, right_inward_deg]) => ({
    t_ms,
    depth_deg,
    left_inward_deg,
    right_inward_deg,
  })),
  { maxLength: 8 },
)
const rep = record({
  index: integer({ min: 1, max: 500 }),
  started_at_ms: time,
  bottom_at_ms: time,
  ended_at_ms: time,
  complete: boolean(),
  depth_deg: maybe,
  depth_error_deg: maybe,
  left: leg,
  right: leg,
  curve,
  measures: constantFrom(null, frontMeasures, sideMeasures),
})
const report = record({
  source: record({
    kind: constantFrom('camera', 'video', 'landmarks'),
    name: word,
    duration_ms: time,
    frames_total: nat(),
    frames_measured: nat(),
    engine: option(word),
  }),
  recorded_at: oneof(constant(null), constant('2024-02-29T23:59:59Z'), word),
  reps: array(rep, { maxLength: 14 }),
}).map((parts) => ({ ...sampleReport, ...parts }))

test('whatever a report holds, the page is whole and shows no broken number', () => {
  assert(
    property(report, (any) => {
      const nameless = { ...any, source: { ...any.source, name: 'name', engine: null }, recorded_at: null }
      const page = renderReportHtml(nameless, { words: en, paper: 'a4', fonts: [] })
      expect(readText(page)).not.toMatch(/\b(null|NaN|undefined|Infinity)\b|\[object/)
      expect(page).not.toMatch(/ (d|x|y|width|height)="[^"]*(NaN|Infinity|undefined)/)
      expect(page).not.toMatch(/(width|height)="-/)
    }),
    { numRuns: 60 },
  )
})

const tags = (page: string) => page.match(/<[a-z!/][^\s>]*/gi)?.length

test('no text from outside can open a tag', () => {
  assert(
    property(report, (any) => {
      const plain = { ...any, source: { ...any.source, name: 'name', engine: 'engine' } }
      const look = { words: en, paper: 'a4', fonts: [] } as const
      const withNames = { ...any, source: { ...any.source, engine: any.source.engine ?? 'engine' } }
      expect(tags(renderReportHtml(withNames, look))).toBe(tags(renderReportHtml(plain, look)))
    }),
    { numRuns: 60 },
  )
})
