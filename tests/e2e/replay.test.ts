import { openScreens, type Screens } from '#tests/screens/openScreens.ts'
import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'

let screens: Screens
beforeAll(async () => {
  screens = await openScreens()
})
afterAll(() => screens?.close())

const hasFocus = (element: Locator) => element.evaluate((it) => it === document.activeElement)
const frameOf = async (page: Page) => Number(await page.getByRole('slider').inputValue())
const readingsOf = (page: Page) => page.locator('.replay-readings').nth(1).innerText()
const darkPixels = (page: Page) =>
  page
    .locator('.replay canvas')
    .nth(1)
    .evaluate((canvas) => {
      if (!(canvas instanceof HTMLCanvasElement)) return 0
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      }
      return data.filter((value, index) => index % 4 === 3 && value > 0).length
    })

/** Frames stepped from where the replay rests. */
const away = 8

test('a rep is stepped through by keyboard, and its moment is marked on both curves', async () => {
  const { page, complaints } = await screens.open('replay', { motion: 'less' })
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  const resting = await frameOf(page)
  expect(resting).toBeGreaterThan(0)
  const before = await readingsOf(page)
  // Far enough from the resting frame that whole degrees must differ.
  for (let step = 0; step < away; step += 1) await page.keyboard.press('ArrowRight')
  expect(await frameOf(page)).toBe(resting + away)
  expect(await readingsOf(page)).not.toBe(before)
  await page.keyboard.press('ArrowLeft')
  expect(await frameOf(page)).toBe(resting + away - 1)
  expect(await page.locator('.replay-mark').count()).toBe(4)

  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Pause the replay' }).waitFor()
  await page.waitForFunction(
    (from) => Number(document.querySelector<HTMLInputElement>('.replay [type=range]')?.value) !== from,
    resting + away - 1,
  )
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  expect(complaints).toEqual([])
  await screens.leave(page)
})

test('the ghost adds to the picture of the right rep, and any rep can be chosen', async () => {
  const { page } = await screens.open('replay', { motion: 'less' })
  await page.getByRole('slider').fill('3')
  const alone = await darkPixels(page)
  await page.getByRole('checkbox').check()
  await expect.poll(() => darkPixels(page)).toBeGreaterThan(alone)
  await page.getByLabel('Rep on the right').selectOption('1')
  await page.getByText('Rep 1 as a skeleton').nth(1).waitFor({ state: 'attached' })
  await screens.leave(page)
})

test('Space ticks the focused box; another rep leaves the focus, the speed, the ghost and the rest as they were', async () => {
  const { page } = await screens.open('replay', { motion: 'less' })
  const ghost = page.getByRole('checkbox')
  await ghost.focus()
  await page.keyboard.press('Space')
  expect(await ghost.isChecked()).toBe(true)
  await page.getByRole('radio', { name: '¼×' }).check()
  const right = page.getByLabel('Rep on the right')
  await right.focus()
  await right.selectOption('1')
  await page.getByText('Rep 1 as a skeleton').nth(1).waitFor({ state: 'attached' })
  expect(await hasFocus(right)).toBe(true)
  expect(await ghost.isChecked()).toBe(true)
  expect(await page.getByRole('radio', { name: '¼×' }).isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  await screens.leave(page)
})

test('the frames of a set are deleted after a second question; its numbers stay', async () => {
  const { page } = await screens.open('replay', { motion: 'less' })
  const ask = page.getByRole('button', { name: 'Delete this set’s measured points…' })
  await ask.click()
  expect(await hasFocus(page.getByRole('button', { name: 'Keep them' }))).toBe(true)
  await page.keyboard.press('Escape')
  expect(await hasFocus(ask)).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'No replay for this set' }).waitFor()
  expect(await hasFocus(page.getByRole('heading', { name: 'Replay' }).first())).toBe(true)
  expect(await page.locator('.knee-track').count()).toBe(2)
  await screens.leave(page)
})

test('pain and a note are saved as they are given', async () => {
  const { page } = await screens.open('results')
  await page.getByRole('radio', { name: '3', exact: true }).check()
  await page.getByText('Saved.').waitFor()
  await page.getByLabel('Note').fill('New shoes')
  await page.getByLabel('Note').blur()
  await page.getByRole('button', { name: 'History' }).first().click()
  await page
    .getByRole('button', { name: /16 Nov/ })
    .first()
    .click()
  expect(await page.getByLabel('Note').inputValue()).toBe('New shoes')
  expect(await page.getByRole('radio', { name: '3', exact: true }).isChecked()).toBe(true)
  await screens.leave(page)
})
