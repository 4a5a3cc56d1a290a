import { cutOffTexts } from '#tests/screens/cutOffTexts.ts'
import { faintLiveWords } from '#tests/screens/faintLiveWords.ts'
import { openScreens, type Screens } from '#tests/screens/openScreens.ts'
import { isScenario, scenarios, type ScenarioName } from '#tests/screens/scenarios.ts'
import { walkByKeyboard } from '#tests/screens/walkByKeyboard.ts'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let screens: Screens
beforeAll(async () => {
  screens = await openScreens()
})
afterAll(() => screens?.close())

const names = Object.keys(scenarios)
  .filter(isScenario)
  .filter((name) => name !== 'longHistory')

const violations = async (
  page: Page,
  rules: { readonly only?: readonly string[]; readonly not?: readonly string[] },
) => {
  // Otherwise it opens a page of its own for each answer, for frames that no screen has.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  if (rules.only !== undefined) builder.withRules([...rules.only])
  if (rules.not !== undefined) builder.disableRules([...rules.not])
  const { violations: found } = await builder.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
const sticksOut = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

/** Their colours are looked at in every look; all others share these colours, which contrast.test.ts computes from the tokens. */
const manyColours: ReadonlySet<string> = new Set([
  'welcome',
  'today',
  'results',
  'cantTellResults',
  'trends',
  'settings',
  'liveWarningLeft',
  'liveCantTell',
  'exerciseChecked',
] satisfies readonly ScenarioName[])

// Two at a time: a page waits for its scene most of the time.
describe.concurrent('every screen, in both themes and languages', () => {
  test.for(names)(
    'is readable to the end, and axe and the content policy object to nothing: %s',
    async (name) => {
      const { page, complaints, change } = await screens.open(name)
      const english = { cut: await page.evaluate(cutOffTexts) }
      await change({ language: 'de', theme: 'dark' })
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
      const german = {
        axe: await violations(page, { not: manyColours.has(name) ? [] : ['color-contrast'] }),
        cut: await page.evaluate(cutOffTexts),
        sticksOut: await sticksOut(page),
        faint: await page.evaluate(faintLiveWords),
        titles: await page.locator('h1').count(),
      }
      if (!manyColours.has(name)) {
        expect({ english, german, complaints }).toEqual({
          english: { cut: [] },
          german: { axe: [], cut: [], sticksOut: false, faint: [], titles: 1 },
          complaints: [],
        })
        return screens.leave(page)
      }
      await change({ theme: 'light' })
      const light = await violations(page, { only: ['color-contrast'] })
      await change({ theme: 'light', contrast: 'more' })
      const contrast = {
        axe: await violations(page, { only: ['color-contrast-enhanced'] }),
        faint: await page.evaluate(faintLiveWords),
      }
      expect({ english, german, light, contrast, complaints }).toEqual({
        english: { cut: [] },
        german: { axe: [], cut: [], sticksOut: false, faint: [], titles: 1 },
        light: [],
        contrast: { axe: [], faint: [] },
        complaints: [],
      })
      await screens.leave(page)
    },
  )
})

const walked = [
  'welcome',
  'today',
  'exportOpen',
  'history',
  'setAside',
  'settings',
  'liveReady',
  'liveWarningLeft',
  'exerciseChecked',
  'cameraDenied',
  'broken',
] as const satisfies readonly ScenarioName[]

describe('by keyboard alone', () => {
  test.for(walked)('everything is reached in its order, with a ring around it: %s', async (name) => {
    const { page } = await screens.open(name)
    const { stops, ...troubles } = await walkByKeyboard(page)
    expect(stops.length).toBeGreaterThan(0)
    expect(troubles).toEqual({ missed: [], unseen: [], outOfOrder: [] })
    await screens.leave(page)
  })

  test('a walk counts every stop, though the screen changes under way', async () => {
    const page = await screens.blank({ width: 400, height: 300 })
    await page.setContent(`
      <style>:focus { outline: 2px solid }</style>
      <p>goes first</p><p>goes next</p>
      ${['one', 'two', 'three'].map((name) => `<button onfocus="document.querySelector('p')?.remove()">${name}</button>`).join('')}`)
    expect(await walkByKeyboard(page)).toEqual({
      stops: ['one', 'two', 'three'],
      missed: [],
      unseen: [],
      outOfOrder: [],
    })
    await screens.leave(page)
  })

  test('the first stop leads past the navigation to the content', async () => {
    const { page } = await screens.open('history')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    await screens.leave(page)
  })

  test('Escape closes what was opened', async () => {
    const { page } = await screens.open('exportOpen')
    await page.locator('.export-panel').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.export-panel').waitFor({ state: 'detached' })
    await screens.leave(page)
  })
})

describe('for a screen reader', () => {
  test('a set tells reps politely and warnings at once, in the language shown', async () => {
    const { page, change } = await screens.open('liveWarningRight')
    expect(await page.locator('[role=alert]').textContent()).toContain('Right knee')
    await change({ language: 'de' })
    expect(await page.locator('[role=alert]').textContent()).toContain('Rechtes Knie')
    await screens.leave(page)
  })

  test('the rep count is a polite live region', async () => {
    const { page } = await screens.open('liveCounting')
    expect(await page.locator('[aria-live=polite]').allTextContents()).toContainEqual(
      expect.stringMatching(/\d+ reps?/),
    )
    await screens.leave(page)
  })

  test('after a set reading goes on at its results, not at the top of the window', async () => {
    const { page } = await screens.open('liveCounting')
    await page.keyboard.press('Escape')
    await page.locator('main:not(.live-stage) h1').waitFor()
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('content')
    await screens.leave(page)
  })
})

describe('a set under way', () => {
  test('goes on in another language, with everything counted so far', async () => {
    const { page } = await screens.open('liveCounting')
    const count = await page.locator('.live-number').textContent()
    await page.keyboard.press('l')
    await page.getByRole('button', { name: /Pause/ }).waitFor()
    await page.locator('html[lang=de]').waitFor()
    expect(await page.locator('.live-number').textContent()).toBe(count)
    expect(await page.locator('.live-rail').textContent()).toContain('Kniebeuge')
    await screens.leave(page)
  })

  test('keeps the skeleton on the body in another language and another size, though no new picture comes', async () => {
    const { page } = await screens.open('liveCounting')
    const place = () => page.locator('.live-overlay').getAttribute('style')
    const [small, large] = [
      { width: 1366, height: 768 },
      { width: 1920, height: 1080 },
    ]
    await page.setViewportSize(small)
    const inSmall = await place()
    await page.setViewportSize(large)
    await expect.poll(place).not.toBe(inSmall)
    const inLarge = await place()
    await page.keyboard.press('l')
    await page.locator('html[lang=de]').waitFor()
    await page.setViewportSize(small)
    await expect.poll(place).not.toBe(inLarge)
    await page.setViewportSize(large)
    await expect.poll(place).toBe(inLarge)
    await screens.leave(page)
  })
})

describe('less motion', () => {
  test('nothing on any screen runs on by itself', async () => {
    const { page } = await screens.open('today', { motion: 'less' })
    const running = await page.evaluate(
      () =>
        document.getAnimations().filter((one) => one.effect?.getComputedTiming().iterations === Infinity)
          .length,
    )
    expect(running).toBe(0)
    await screens.leave(page)
  })
})
