import { CountInPlate } from '#ui/parts/live/CountInPlate.tsx'
import { fitWord } from '#ui/parts/live/fitWord.ts'
import { OfferSlab } from '#ui/parts/live/OfferSlab.tsx'
import { RestSlab } from '#ui/parts/live/RestSlab.tsx'
import { coachWords as german } from '#ui/words/coachWords.de.ts'
import { coachWords } from '#ui/words/coachWords.en.ts'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const nothing = () => {}
const offer = (fault: 'right' | null) =>
  renderToStaticMarkup(
    <OfferSlab reps={10} fault={fault} onMore={nothing} onGoOn={nothing} words={coachWords} />,
  )

test.each([
  [null, 0],
  [3, 1],
  [2, 2],
  [1, 3],
])('the count-in at %s fills %i bars and is told as one', (number, bars) => {
  const html = renderToStaticMarkup(<CountInPlate number={number} words={coachWords} />)
  expect(html.match(/live-beat-done/g)?.length ?? 0).toBe(bars)
  expect(html).toContain('aria-live="assertive"')
  expect(html).toContain(number === null ? '>Ready<' : `>Ready, ${number}<`)
})

test('the end of a set shows the reps, the gesture in words and two keys', () => {
  const html = offer(null)
  expect(html).toContain('>10<')
  expect(html).toContain('Arms up: three more')
  expect([...html.matchAll(/aria-keyshortcuts="(\w+)"/g)].map((match) => match[1])).toEqual(['3', 'Enter'])
  expect(html).not.toContain('inside')
})

test('where feedback waited for the end, the last rep’s knee is named', () => {
  expect(offer('right')).toContain('Right knee was inside.')
})

test('the rest is a timer with its seconds, the next set and a key', () => {
  const html = renderToStaticMarkup(
    <RestSlab secondsLeft={120} next={2} sets={3} onGoOn={nothing} words={coachWords} />,
  )
  expect(html).toContain('role="timer"')
  expect(html).toContain('aria-label="120 seconds of rest left"')
  expect(html).toContain('live-seconds-long')
  expect(html).toContain('Set 2 of 3')
})

test('the words between sets can be read from three metres in both languages', () => {
  for (const { done, rest } of [coachWords, german])
    for (const word of [done, rest]) expect(fitWord(word).scale).toBeGreaterThanOrEqual(0.85)
})
