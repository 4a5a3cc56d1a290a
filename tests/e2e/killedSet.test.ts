import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from './launchApp.ts'
import { cameraThatStandsFirst } from './mainJobCamera.ts'
import { goToHistory, SET_PATIENCE_MS, shownReps, waitForReps } from './mainJobSet.ts'

/** Enough for the engine to start while the figure stands. */
const STANDING_SECONDS = 14

describe('a set that is cut short by kill -9', () => {
  let app: LaunchedApp
  beforeAll(async () => {
    const userData = mkdtempSync(join(tmpdir(), 'overtoe-killed-'))
    app = await launchApp({ camera: await cameraThatStandsFirst('live_valgus', STANDING_SECONDS), userData })
  }, SET_PATIENCE_MS)
  afterAll(() => app?.stop())

  test(
    'keeps every rep that was counted, marked as ended early',
    async () => {
      await app.page.getByRole('button', { name: 'Use my camera' }).click()
      await waitForReps(app.page, 1)
      await app.kill()

      app = await launchApp({ camera: 'none', userData: app.userData })
      await goToHistory(app.page)
      const row = app.page.getByRole('row').filter({ has: app.page.getByRole('button', { name: /^Open/ }) })
      expect(await row.count()).toBe(1)
      await row.getByText('Ended early').waitFor()
      const counted = Number(await row.getByRole('cell').nth(2).textContent())
      await row.getByRole('button', { name: /^Open/ }).click()
      await app.page.getByText('Overtoe was closed during this set.').waitFor()
      const shown = await shownReps(app.page)

      expect(shown[0]).toMatchObject({ index: 1, verdicts: ['Over the toe', 'Over the toe'] })
      expect(shown.length).toBe(counted)
    },
    2 * SET_PATIENCE_MS,
  )
})
