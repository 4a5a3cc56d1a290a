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

test.each([
  'geolocation',
  'notifications',
  'midi',
  'display-capture',
  'fullscreen',
  'openExternal',
  'hid',
  'unknown',
])('%s is granted to nobody', (permission) => {
  expect(isGranted({ ...camera, permission })).toBe(false)
})
