import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { Language } from '#core/language.ts'
import { share } from '#core/units.ts'
import { readText } from '#tests/core/report/readPage.ts'
import { reportOfLength, sampleReport } from '#tests/core/report/sampleReport.ts'
import { samplePicture } from '#tests/fixtures/pictures/samplePicture.ts'
import { expect, test } from 'vitest'

const render = (pictures: readonly RepPicture[], report = sampleReport, language: Language = 'en') =>
  renderReportHtml(report, { words: reportWordsIn[language], paper: 'a4', fonts: [], pictures })

const best = samplePicture(1)
/** At the rep's bottom, where the right knee is inside. */
const worst: RepPicture = { ...samplePicture(2), at_ms: 9500 }

/** What is drawn over each picture, leg by leg. */
const legsOf = (page: string) => [...page.matchAll(/<g class="leg-(\w+)"/g)].map(([, look]) => look)

test('both pictures are named and described, the best rep first, whatever their order', () => {
  const page = render([worst, best])
  expect(readText(page)).toMatch(
    /Best and worst rep mirror view Rep 1, best Left 1\.7°, right 4\.1° Rep 2, furthest inside Left 2\.3°, right 13\.2°/,
  )
  expect([...page.matchAll(/aria-label="(Rep \d[^"]*)"/g)].map(([, says]) => says)).toStrictEqual([
    'Rep 1, best: picture of the person squatting with both legs drawn over it, the face hidden. Largest inward: Left 1.7°, right 4.1°.',
    'Rep 2, furthest inside: picture of the person squatting with both legs drawn over it, the face hidden. Largest inward: Left 2.3°, right 13.2°.',
  ])
})

test('the legs look as they were judged at that moment', () => {
  expect(legsOf(render([worst]))).toStrictEqual(['over', 'inside'])
  expect(legsOf(render([{ ...worst, at_ms: 8000 }]))).toStrictEqual(['plain', 'plain'])
})

test('joints that are not seen are not drawn', () => {
  const { figure } = worst
  const guess = { ...figure.image.right, toe: { ...figure.image.right.toe, visibility: share(0.1) } } as const
  const hidden = { ...worst, figure: { ...figure, image: { ...figure.image, right: guess } } }
  const count = (page: string) => page.match(/class="(joint|plumb)"/g)?.length ?? 0
  expect(count(render([worst])) - count(render([hidden]))).toBe(2)
})

test('a page may show pictures only where it has some, and is the same as ever without', () => {
  const plain = renderReportHtml(sampleReport, { words: reportWordsIn.en, paper: 'a4', fonts: [] })
  expect(render([])).toBe(plain)
  expect(plain).not.toContain('img-src')
  expect(plain).not.toContain('rep-pictures')
  expect(render([best])).toContain('img-src data:')
})

test('a picture of a rep that the set doesn’t have is left out', () => {
  expect(render([samplePicture(9)])).not.toContain('<image')
})

test('a set of forty reps, and one in German, have theirs too, and every event is still told', () => {
  const long = reportOfLength(40)
  const text = readText(render([samplePicture(1), samplePicture(3)], long, 'de'))
  expect(text).toContain('Wdh. 3, am weitesten innen Links 1,7°, rechts 13,2°')
  // A warning raised at 9.1 s, a movement that did not count at 17 s.
  for (const report of [long, sampleReport])
    for (const moment of ['0:09.1', '0:17.0']) expect(readText(render([best], report))).toContain(moment)
})
