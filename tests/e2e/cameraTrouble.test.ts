import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { hasIndex } from '#electron/host/video/writeIndexed.ts'
import { afterEach, describe, expect, test } from 'vitest'
import {
  blackPicture,
  emptyRoom,
  feetBelowPicture,
  frozenPicture,
  twoPeople,
} from './cameraTroublePictures.ts'
import { keepOfEachSet } from './keptOfSet.ts'
import { type LaunchedApp, launchApp } from './launchApp.ts'
import { cameraThatStandsFirst } from './mainJobCamera.ts'
import { playedTo } from './playedTo.ts'
import { expectNoNetwork, goToHistory, SET_PATIENCE_MS, shownReps, waitForReps } from './mainJobSet.ts'

let app: LaunchedApp | null = null
afterEach(async () => {
  await app?.stop()
  app = null
})

const openLive = async (camera: string): Promise<Page> => {
  app = await launchApp({ camera })
  await app.page.getByRole('button', { name: 'Use my camera' }).click()
  return app.page
}

const trouble = async (page: Page, title: string) => {
  const alert = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: title }) })
  await alert.waitFor({ timeout: SET_PATIENCE_MS })
  return alert
}

describe('a camera that can’t be used', () => {
  test('denied: says where to allow it, that the picture stays here, and can be tried again or left', async () => {
    const page = await openLive('denied')
    const alert = await trouble(page, 'The camera is blocked')
    await alert.getByText('The picture never leaves this computer.').waitFor()
    await alert.getByText(/privacy settings/).waitFor()
    await alert.getByRole('button', { name: 'Try again' }).click()
    await (await trouble(page, 'The camera is blocked')).getByRole('button', { name: 'Leave' }).click()
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
  })

  test('missing: says to plug one in and that a video will do; Esc leads back', async () => {
    const page = await openLive('none')
    const alert = await trouble(page, 'No camera found')
    await alert.getByText(/recorded video/).waitFor()
    await alert.getByText(/Plug in a webcam/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
  })

  test(
    'unplugged in the middle of a set: keeps the finished reps; the set and its video go on with the camera back, or it is finished with what it has',
    async () => {
      app = await launchApp({ camera: await cameraThatStandsFirst('live_valgus', STANDING_SECONDS) })
      const { page, userData } = app
      await keepOfEachSet(page, { keep_video: true })
      await page.getByRole('button', { name: 'Use my camera' }).click()
      await waitForReps(page, 1)
      await unplug(page)
      const alert = await trouble(page, 'The camera is gone')
      const kept = Number(/Your set is kept: (\d+) reps? so far/.exec((await alert.textContent()) ?? '')?.[1])
      expect(kept).toBeGreaterThanOrEqual(1)

      await alert.getByRole('button', { name: 'Try again' }).click()
      await waitForReps(page, kept + 1)
      await unplug(page)
      await trouble(page, 'The camera is gone')
      await alert.getByRole('button', { name: 'Finish the set' }).click()
      const shown = await shownReps(page)
      expect(shown[0]?.verdicts).toEqual(['Over the toe', 'Over the toe'])
      expect(shown.map(({ index }) => index).slice(0, kept + 1)).toEqual(
        Array.from({ length: kept + 1 }, (_, rep) => rep + 1),
      )
      await page.getByText('in 2 files').waitFor()
      for (const name of ['1.webm', '1-2.webm']) {
        const file = join(userData, 'videos', name)
        await expect.poll(() => hasIndex(file), { timeout: 20_000 }).toBe(true)
        // Filming begins once the first squat is under way, and each file holds at least the rest of one.
        expect((await playedTo(readFileSync(file))).seconds).toBeGreaterThan(1)
      }
      await goToHistory(page)
      expect(await page.getByRole('button', { name: /^Open the set of/ }).count()).toBe(1)
      expectNoNetwork(app?.requests() ?? [])
    },
    3 * SET_PATIENCE_MS,
  )
})

describe('a picture that can’t be measured', () => {
  test.each([
    ['nobody in view', async () => emptyRoom(), 'Step in', 'I can’t see anyone.'],
    ['a covered lens', async () => blackPicture(), 'No picture', 'Uncover the camera.'],
    [
      'a stuck picture',
      async () => frozenPicture(),
      'Picture stuck',
      'Unplug the camera and plug it in again.',
    ],
    // There is room above the head: tilting brings the feet in without a step.
    ['feet below the picture', feetBelowPicture, 'Tilt down', 'I can’t see your feet.'],
    ['a second person', twoPeople, 'Just you', 'Someone else is in the picture.'],
  ])(
    '%s: says what to do, counts nothing and leaves nothing behind',
    async (_, makeCamera, word, line) => {
      const page = await openLive(await makeCamera())
      await page.getByText(word, { exact: true }).waitFor({ timeout: SET_PATIENCE_MS })
      await page.getByText(line).waitFor()
      await page.getByText(/Nothing counts yet\./).waitFor()
      expect(await page.locator('.live-number').count()).toBe(0)
      await page.keyboard.press('Escape')
      await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor()
      await goToHistory(page)
      await page.getByText('No squats yet').waitFor()
    },
    2 * SET_PATIENCE_MS,
  )
})

/** Enough for the engine to start while the figure stands; fifteen seconds of standing still would end a set under way. */
const STANDING_SECONDS = 12

/** What a page sees of a pulled plug: the track delivers nothing more and says that it has ended. */
const unplug = (page: Page): Promise<void> =>
  page.locator('video').evaluate((video) => {
    const stream = video instanceof HTMLVideoElement ? video.srcObject : null
    const track = stream instanceof MediaStream ? stream.getVideoTracks()[0] : undefined
    if (track === undefined) throw new Error('No camera is running')
    track.stop()
    track.dispatchEvent(new Event('ended'))
  })
