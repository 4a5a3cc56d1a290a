import { expect, test } from 'vitest'
import { chooseQuality } from '#app/quality/chooseQuality.ts'
import { openBudget } from '#app/quality/stepBudget.ts'

const here = { hidden: false, still: false }
const free = { model: null, quiet: false } as const
const tight = openBudget(200)

test('the machine decides while the user has no wish', () => {
  expect(chooseQuality(free, openBudget(20), here)).toEqual({ model: 'full', gap: 0, because: 'holds' })
  expect(chooseQuality(free, tight, here)).toEqual({ model: 'lite', gap: 0, because: 'fullTooSlow' })
  expect(chooseQuality(free, { ...tight, level: 'liteSlowly' }, here)).toMatchObject({
    model: 'lite',
    because: 'bothTooSlow',
  })
})

test('a pinned model stays, however slow', () => {
  expect(chooseQuality({ ...free, model: 'full' }, tight, here)).toEqual({
    model: 'full',
    gap: 0,
    because: 'pinned',
  })
})

test('quiet takes fifteen frames a second at most, with whichever model', () => {
  const { gap, because } = chooseQuality({ ...free, quiet: true }, openBudget(20), here)
  expect([because, Math.floor(1000 / gap)]).toEqual(['quiet', 15])
})

test('hardly anything is measured while nobody moves or the window is hidden', () => {
  const still = chooseQuality(free, openBudget(20), { ...here, still: true })
  const hidden = chooseQuality(free, openBudget(20), { hidden: true, still: true })
  expect([still.because, hidden.because]).toEqual(['still', 'hidden'])
  expect(hidden.gap).toBeGreaterThan(still.gap)
})
