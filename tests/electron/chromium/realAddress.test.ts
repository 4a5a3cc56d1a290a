import { expect, test } from 'vitest'
import { inApp, inBrowser } from '#electron/chromium/realAddress.ts'

const schemes = new Set(['app'])

test('the app’s addresses have a secure origin of their own inside the browser, and back', () => {
  const address = 'app://overtoe/analyse.html?x=1#top'
  const real = 'https://overtoe.app.localhost/analyse.html?x=1#top'
  expect([inBrowser(address, schemes), inApp(real, schemes)]).toEqual([real, address])
})

test.each([
  'https://example.com/',
  'https://overtoe.app.localhost.example.com/',
  'https://overtoe.other.localhost/',
  'http://overtoe.app.localhost/',
  'https://example.com/?https://overtoe.app.localhost/',
  'https://user@overtoe.app.localhost/',
  'https://overtoe.app.localhost:8443/',
  'about:blank',
])('%s is never taken for an address of the app', (address) => {
  expect(inApp(address, schemes)).not.toMatch(/^app:\/\/overtoe\//)
})
