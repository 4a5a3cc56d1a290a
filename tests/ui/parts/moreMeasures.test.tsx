import { MoreMeasures } from '#ui/parts/MoreMeasures.tsx'
import { de } from '#ui/words/words.de.ts'
import { WordsContext } from '#ui/words/WordsContext.ts'
import { frontMeasures, sideMeasures } from '#tests/fixtures/measuresRecord.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const shown = (measures: (typeof frontMeasures | null)[]) =>
  renderToStaticMarkup(
    <MoreMeasures reps={measures.map((of, index) => sampleRep(index + 1, { measures: of }))} />,
  ).replace(/<[^>]+>/g, ' ')

test('the measures of a set are its means with their errors, per leg where legs differ', () => {
  const text = shown([frontMeasures, { ...frontMeasures, trunk_lean_deg: 37.5 }]).replace(/\s+/g, ' ')
  expect(text).toContain('35 ± 8 degrees')
  expect(text).toMatch(/left −28 ± 3 right −27 ± 3 degrees/)
  expect(text).not.toContain('Heel')
})

test('from the side the near leg stands alone', () => {
  const text = shown([sideMeasures]).replace(/\s+/g, ' ')
  expect(text).toMatch(/left 0\.08 ± 0\.03 shin lengths/)
  expect(text).not.toMatch(/right|Knee\/toe/)
})

test('sets of earlier versions show nothing', () => {
  expect(shown([null])).toBe('')
})

test('speaks the language of the app', () => {
  const html = renderToStaticMarkup(
    <WordsContext value={de}>
      <MoreMeasures reps={[sampleRep(1, { measures: frontMeasures })]} />
    </WordsContext>,
  )
  expect(html).toContain('Rumpf')
  expect(html).toContain('1,18')
})
