import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { hasIndex } from '#electron/host/video/writeIndexed.ts'
import { formReport } from '#contract/formReport.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from './launchApp.ts'
import { hostOf, keepOfEachSet } from './keptOfSet.ts'
import { playedTo } from './playedTo.ts'
import { cameraThatStandsFirst } from './mainJobCamera.ts'
import {
  expectNoNetwork,
  liveNews,
  SET_PATIENCE_MS,
  shownReps,
  waitForReps,
  watchLiveScreen,
} from './mainJobSet.ts'

/** Everything after the last rep and before the film begins anew. */
const STANDING_SECONDS = 14

describe('a set in front of the webcam, knees where they belong', () => {
  let app: LaunchedApp
  beforeAll(async () => {
    app = await launchApp({ camera: await cameraThatStandsFirst('live_clean', STANDING_SECONDS) })
  }, SET_PATIENCE_MS)
  afterAll(() => app?.stop())

  test(
    'gives four reps, every knee over its toe, and no warning',
    async () => {
      const { page } = app
      await keepOfEachSet(page, { keep_pictures: true, keep_video: true })
      await watchLiveScreen(page)
      await page.getByRole('button', { name: 'Use my camera' }).click()
      await waitForReps(page, 4)
      const news = await liveNews(page)
      await page.getByRole('button', { name: 'End' }).click()
      const shown = await shownReps(page)

      expect(news.filter(({ kind }) => kind === 'warning')).toEqual([])
      expect(news.at(-1)).toEqual({ kind: 'reps', count: 4 })
      expect(shown.map(({ index, verdicts }) => [index, ...verdicts])).toEqual(
        [1, 2, 3, 4].map((rep) => [rep, 'Over the toe', 'Over the toe']),
      )
      await page.getByText('None. No knee stayed inside the foot.').waitFor()
      expectNoNetwork(app.requests())
    },
    2 * SET_PATIENCE_MS,
  )

  test('leaves a picture of its best and its worst rep on the screen and in the report, until they are deleted', async () => {
    const { page } = app
    await page.locator('.rep-pictures canvas[data-drawn=true]').nth(1).waitFor()
    const { pictures } = await hostOf(page).loadPictures({ session_id: 1 })
    expect(pictures).toHaveLength(2)
    for (const { face, figure, jpeg_base64 } of pictures) {
      expect(face).toBe('blurred')
      expect(await sizeOf(page, jpeg_base64)).toStrictEqual(figure.size)
      expect(jpeg_base64.length).toBeLessThan(140_000)
    }
    const written = await hostOf(page).exportReport({
      session_id: 1,
      formats: ['html', 'json', 'pdf'],
      language: 'en',
    })
    const paths = written.kind === 'saved' ? written.paths : []
    const html = readFileSync(paths.find((path) => path.endsWith('.html')) ?? '', 'utf8')
    for (const { jpeg_base64 } of pictures) expect(html).toContain(jpeg_base64)
    const json = formReport.parse(
      JSON.parse(readFileSync(paths.find((path) => path.endsWith('.json')) ?? '', 'utf8')),
    )
    expect(json.pictures?.map(({ rep }) => rep)).toStrictEqual(pictures.map(({ rep }) => rep))

    await page.getByRole('button', { name: 'Delete this set’s pictures…' }).click()
    await page.getByRole('button', { name: 'Delete the pictures' }).click()
    await page.locator('.rep-pictures').waitFor({ state: 'detached' })
    expect(await hostOf(page).loadPictures({ session_id: 1 })).toStrictEqual({ pictures: [] })
  })

  test('leaves a video of it that plays, until it is deleted', async () => {
    const { page } = app
    const file = join(app.userData, 'videos', '1.webm')
    // The recorder's own file, until its copy with an index takes its place.
    await expect.poll(() => hasIndex(file), { timeout: 20_000 }).toBe(true)
    const bytes = readFileSync(file)
    expect(bytes.subarray(0, 4)).toStrictEqual(Buffer.from([0x1a, 0x45, 0xdf, 0xa3]))
    expect(bytes.length).toBeGreaterThan(50_000)
    const { height, seconds } = await playedTo(bytes)
    expect(height).toBeGreaterThan(300)
    expect(height).toBeLessThanOrEqual(720)
    // Four squats of more than two seconds.
    expect(seconds).toBeGreaterThan(8)
    expect((await hostOf(page).storedData({})).video_bytes).toBe(bytes.length)

    await page.getByRole('button', { name: 'Delete this set’s video…' }).click()
    await page.getByRole('button', { name: 'Delete the video' }).click()
    await page.locator('.set-video').waitFor({ state: 'detached' })
    expect(existsSync(file)).toBe(false)
  })
})

const sizeOf = (page: Page, jpeg: string) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const { width, height } = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
    return { width, height }
  }, jpeg)
