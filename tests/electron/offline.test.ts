import { describe, expect, test } from 'vitest'
import { staysHere } from '#electron/offline.ts'

describe('a request stays on this computer', () => {
  test.each([
    'app://overtoe/index.html',
    'blob:app://overtoe/1',
    'data:text/plain,x',
    'devtools://devtools/x',
  ])('when it goes to %s', (address) => {
    expect(staysHere(address, null)).toBe(true)
  })

  test('when it goes to the development server, if there is one', () => {
    const socket = 'ws://localhost:5173/?token=x'
    expect([staysHere(socket, 'http://localhost:5173'), staysHere(socket, null)]).toEqual([true, false])
  })
})

describe('a request leaves', () => {
  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'wss://example.com/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'app://elsewhere/',
    'app://overtoe.example.com/',
    'https://overtoe/',
    'no address',
  ])('when it goes to %s', (address) => {
    expect(staysHere(address, 'http://localhost:5173')).toBe(false)
  })
})
