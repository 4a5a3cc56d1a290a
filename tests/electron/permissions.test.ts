import { describe, expect, test } from 'vitest'
import { isGranted, type Wish } from '#electron/permissions.ts'

const camera: Wish = {
  permission: 'media',
  media: ['video'],
  address: 'app://overtoe/index.html',
  mainFrame: true,
}

describe('the camera', () => {
  test('is granted to the app’s own page', () => {
    expect(isGranted(camera)).toBe(true)
  })

  test.each<[string, Partial<Wish>]>([
    ['together with the microphone', { media: ['video', 'audio'] }],
    ['as a microphone', { media: ['audio'] }],
    ['as nothing in particular', { media: [] }],
    ['to an embedded frame', { mainFrame: false }],
    ['to another host', { address: 'app://overtoe.evil.example/' }],
    ['to a page of the same name on the web', { address: 'https://overtoe/' }],
    ['to something that is no address', { address: 'overtoe' }],
  ])('is not granted %s', (_how, change) => {
    expect(isGranted({ ...camera, ...change })).toBe(false)
  })
})

describe('a screen that stays on', () => {
  const wakefulness: Wish = { ...camera, permission: 'screen-wake-lock', media: [] }

  test('is granted to the app’s own page', () => {
    expect(isGranted(wakefulness)).toBe(true)
  })

  test('is granted neither to an embedded frame nor to another host', () => {
    expect(isGranted({ ...wakefulness, mainFrame: false })).toBe(false)
    expect(isGranted({ ...wakefulness, address: 'https://overtoe/' })).toBe(false)
  })
})

test.each([
  'geolocation',
  'notifications',
  'midi',
  'display-capture',
  'fullscreen',
  'openExternal',
  'hid',
  'system-wake-lock',
  'unknown',
])('%s is granted to nobody', (permission) => {
  expect(isGranted({ ...camera, permission })).toBe(false)
})
