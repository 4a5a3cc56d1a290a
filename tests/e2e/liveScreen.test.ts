import { type LivePages, openLivePages } from '#tests/e2e/live/openLivePage.ts'
import type { HeardChannel } from '#tests/e2e/live/page/renderWarning.ts'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

let pages: LivePages
beforeAll(async () => {
  pages = await openLivePages()
})
afterAll(() => pages?.close())

/** Where the warning stands: how far its left and right edge are from the picture's, in pixels. */
const edges = async (page: Page) => {
  const slab = await page.locator('.live-warning').first().boundingBox()
  const stage = await page.locator('.live-stage').boundingBox()
  if (slab === null || stage === null) throw new Error('There is no warning')
  return { left: slab.x - stage.x, right: stage.x + stage.width - slab.x - slab.width }
}

/** How loud the warning for a side is on each channel; both begin within 10 ms. */
const loudnessOf = async (page: Page, side: 'left' | 'right' | 'both') => {
  const [left, right] = await page.evaluate(async (asked): Promise<readonly HeardChannel[]> => {
    const render: unknown = Reflect.get(window, 'renderWarning')
    return typeof render === 'function' ? render(asked) : []
  }, side)
  if (left === undefined || right === undefined) throw new Error('Nothing was rendered')
  expect(Math.min(left.from ?? 1000, right.from ?? 1000)).toBeLessThan(10)
  return { left: left.loudness, right: right.loudness }
}

describe('a warning', () => {
  test.for([
    ['left', 'Left knee', 'left'],
    ['right', 'Right knee', 'right'],
  ] as const)(
    'for the %s knee is an alert with its name, on its side of the mirror',
    async ([side, name, edge]) => {
      const { page, complaints } = await pages.open(`kind=camera&hold=${side}`)
      await page.getByRole('alert').filter({ hasText: name }).waitFor()
      expect((await edges(page))[edge]).toBe(0)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect({ violations: violations.map(({ id }) => id), complaints }).toEqual({
        violations: [],
        complaints: [],
      })
      await page.context().close()
    },
  )

  test('in a recording stands where the leg is seen, which is the other side', async () => {
    const { page } = await pages.open('kind=video&hold=left')
    await page.getByRole('alert').filter({ hasText: 'Left knee' }).waitFor()
    expect((await edges(page)).right).toBe(0)
    await page.context().close()
  })

  test('for both knees fills both sides and is one alert', async () => {
    const { page } = await pages.open('kind=camera&hold=both')
    await page.getByRole('alert').filter({ hasText: 'Both knees' }).waitFor({ state: 'attached' })
    expect(await page.getByRole('alert').count()).toBe(1)
    expect(await page.locator('.live-warning').count()).toBe(2)
    await page.context().close()
  })

  test('sounds at once, louder on its side', async () => {
    const { page } = await pages.open('kind=camera&hold=left')
    await page.getByRole('alert').waitFor()
    const [left, right, both] = await Promise.all(
      (['left', 'right', 'both'] as const).map((side) => loudnessOf(page, side)),
    )
    expect(left?.left).toBeGreaterThan(3 * (left?.right ?? Infinity))
    expect(right?.right).toBeGreaterThan(3 * (right?.left ?? Infinity))
    expect((both?.left ?? 0) / (both?.right ?? 0)).toBeCloseTo(1, 1)
    await page.context().close()
  })
})

describe('by keyboard', () => {
  test('Space pauses and goes on, M mutes, Esc ends the set and shows its results', async () => {
    const { page, complaints } = await pages.open('kind=camera&hold=left')
    await page.getByRole('alert').waitFor()
    await page.keyboard.press('Space')
    await page.getByText('Nothing counts meanwhile.').waitFor()
    await page.keyboard.press('Space')
    await page.getByText('Nothing counts meanwhile.').waitFor({ state: 'detached' })
    await page.keyboard.press('m')
    await page.getByRole('button', { name: 'Sound on' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.live').waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

test('a recording goes to its results by itself', async () => {
  const { page, complaints } = await pages.open('kind=video')
  await page.getByRole('progressbar').waitFor()
  await page.locator('.live').waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(complaints).toEqual([])
  await page.context().close()
})

test('a camera in use elsewhere is explained, and opened by itself once it is free', async () => {
  const { page } = await pages.open('kind=camera&hold=left&busy=1')
  await page.getByRole('alert').filter({ hasText: 'Another app is using the camera' }).waitFor()
  expect(
    await page
      .getByRole('button', { name: 'Try again' })
      .evaluate((button) => button === document.activeElement),
  ).toBe(true)
  await page.getByRole('alert').filter({ hasText: 'Left knee' }).waitFor()
  await page.context().close()
})
