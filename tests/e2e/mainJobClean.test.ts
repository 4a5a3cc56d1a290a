import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from './launchApp.ts'
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
const STANDING_SECONDS = 24

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
})
