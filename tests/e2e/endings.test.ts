import { expect, test } from 'vitest'
import { launchApp } from './launchApp.ts'

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
