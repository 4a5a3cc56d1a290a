import { recordSet } from '#tests/electron/host/recordSet.ts'
import { expect, test } from 'vitest'
import { hostOf } from './keptOfSet.ts'
import { launchApp } from './launchApp.ts'
import { goToHistory } from './mainJobSet.ts'

/** How the app ends and comes back. */
test('a killed app starts again at once with the same data', async () => {
  const first = await launchApp()
  await first.page.evaluate(() => Reflect.get(window, 'askHost')('loadSettings', {}))
  await first.kill()
  const second = await launchApp({ userData: first.userData })
  expect(await second.page.evaluate(() => typeof Reflect.get(window, 'askHost'))).toBe('function')
  await second.stop()
})

test('a page that dies is loaded again, and keeps its wire', async () => {
  const app = await launchApp()
  if (app.host === 'Electron') {
    // Electron asks in a dialog that the driver can't press.
    await app.stop()
    return
  }
  const before = app.requests().length
  const session = await app.page.context().newCDPSession(app.page)
  session.send('Page.crash').catch(() => {})
  await expect
    .poll(
      () =>
        app
          .requests()
          .slice(before)
          .some(({ url }) => url === 'app://overtoe/index.html'),
      { timeout: 60_000 },
    )
    .toBe(true)
  expect(app.log()).toContain('The window stopped working. Your finished reps are saved.')
  await app.stop()
})

test('a note that is being typed when the window is closed is there the next day', async () => {
  const first = await launchApp({ camera: 'none' })
  const session_id = await recordSet(hostOf(first.page))
  // The page may have asked for its history already, and was not told of a set that it did not record.
  await first.page.reload()
  await first.page.getByRole('button', { name: 'Look around first' }).click()
  await goToHistory(first.page)
  await first.page.getByRole('button', { name: /^Open the set/ }).click()
  await first.page.getByLabel('Note', { exact: true }).focus()
  await first.page.keyboard.insertText('Left knee clicked, half a wor')
  // As the window's cross does; the field still has the focus.
  const closed = first.page.waitForEvent('close')
  await first.page.close({ runBeforeUnload: true })
  await closed
  await first.stop()

  const second = await launchApp({ camera: 'none', userData: first.userData })
  const answer = await hostOf(second.page).loadSession({ session_id })
  expect(answer).toMatchObject({ kind: 'found', report: { note: 'Left knee clicked, half a wor' } })
  await second.stop()
})
