import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clipPath, makeBrokenVideos, unsupportedVideo } from '#tests/fixtures/clips/brokenVideos.ts'
import { type LaunchedApp, launchApp } from './launchApp.ts'
import { expectNoNetwork, goToHistory, SET_PATIENCE_MS, shownReps } from './mainJobSet.ts'

let app: LaunchedApp
beforeAll(async () => {
  app = await launchApp({ camera: 'none' })
}, SET_PATIENCE_MS)
afterAll(() => app?.stop())

/** A left knee far inside. */
const oneSquat = join(import.meta.dirname, '../fixtures/pose/squat.webm')

const openVideo = (page: Page, path: string | readonly string[]) =>
  page.getByLabel('Open a video…').last().setInputFiles(path)

/** The rail's progress bar, from 0 to 1. */
const progressOf = (page: Page) =>
  page
    .getByRole('progressbar', { name: 'Recording measured' })
    .evaluate((bar) => Number(bar.getAttribute('value')))

const isOnToday = (page: Page) => page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()

describe('without a camera', () => {
  test(
    'the sample shows how far it is and can be cancelled; nothing of it stays',
    async () => {
      const { page } = app
      await page.getByRole('button', { name: 'Try with a sample clip' }).click()
      await expect.poll(() => progressOf(page), { timeout: SET_PATIENCE_MS }).toBeGreaterThan(0.02)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await isOnToday(page)
      await goToHistory(page)
      await page.getByText('No squats yet').waitFor()
      await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
    },
    2 * SET_PATIENCE_MS,
  )

  test(
    'the sample runs through to its results',
    async () => {
      const { page } = app
      await page.getByRole('button', { name: 'Try the sample' }).click()
      const shown = await shownReps(page)
      expect(shown.length).toBeGreaterThanOrEqual(3)
      expect(shown.flatMap(({ verdicts }) => verdicts)).toContain('Over the toe')
      await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
    },
    2 * SET_PATIENCE_MS,
  )

  test(
    'a recorded set is counted and judged like a live one, and kept in the history',
    async () => {
      const { page } = app
      await openVideo(page, oneSquat)
      await page.getByText('squat.webm').first().waitFor()
      const shown = await shownReps(page)
      expect(shown.map(({ index, verdicts }) => [index, ...verdicts])).toEqual([
        [1, 'Inside the foot', 'Over the toe'],
      ])
      await goToHistory(page)
      const row = page.getByRole('row').filter({ hasText: 'squat.webm' })
      expect(await row.getByRole('cell').nth(2).textContent()).toBe('1')
      await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
    },
    2 * SET_PATIENCE_MS,
  )
})

describe('a recording that can’t be used', () => {
  const broken = makeBrokenVideos()
  test.each([
    ['an empty file', broken.empty, 'There are no pictures in this video'],
    ['a text named like a video', broken.text, 'This file can’t be read'],
    ['a truncated video', broken.truncated, 'This file can’t be read'],
    ['a codec that is missing here', unsupportedVideo, 'This kind of video can’t be opened here'],
  ])('%s is explained, and there is a way back', async (_, path, title) => {
    const { page } = app
    await openVideo(page, path)
    const alert = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: title }) })
    await alert.waitFor()
    expect(await alert.getByRole('listitem').count()).toBeGreaterThanOrEqual(2)
    await alert.getByRole('button', { name: 'Leave' }).click()
    await isOnToday(page)
  })

  test('leaves nothing in the history, and nobody was asked for anything', async () => {
    const { page } = app
    await goToHistory(page)
    expect(await page.getByRole('button', { name: /^Open the set of/ }).count()).toBe(2)
    expectNoNetwork(app.requests())
  })
})

describe('several recordings opened at once', () => {
  test(
    'are measured one after the other: a broken one is noted, one is skipped, and each measured one opens',
    async () => {
      const { page } = app
      await page.getByRole('navigation').getByRole('button', { name: 'Today' }).click()
      const { text } = makeBrokenVideos()
      await openVideo(page, [text, oneSquat, clipPath('live_valgus')])
      await page.getByText('2 of 3: squat.webm').waitFor({ timeout: SET_PATIENCE_MS })
      await page.getByText('3 of 3: live_valgus.mp4').waitFor({ timeout: SET_PATIENCE_MS })
      await page.getByRole('button', { name: 'Skip' }).click()
      await page.getByRole('heading', { name: '3 recordings', level: 1 }).waitFor()
      const lines = await page
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
        )
      expect(lines).toEqual([
        ['notes.mp4', '–', 'Can’t be read: not a video, or part of it is missing.'],
        ['squat.webm', '1', expect.stringMatching(/^Left: \d+°, inside the foot$/)],
        ['live_valgus.mp4', '–', 'Not measured.'],
      ])
      await page.getByRole('button', { name: 'Open the results of squat.webm' }).click()
      expect((await shownReps(page)).map(({ verdicts }) => verdicts)).toEqual([
        ['Inside the foot', 'Over the toe'],
      ])
    },
    2 * SET_PATIENCE_MS,
  )
})
