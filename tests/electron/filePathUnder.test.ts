import { sep } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filePathUnder } from '#electron/filePathUnder.ts'

const root = `${sep}app${sep}renderer`

describe('the file that an address names', () => {
  test('lies under the folder of the page', () => {
    expect(filePathUnder(root, '/assets/over%20toe.js')).toEqual({
      kind: 'path',
      path: [root, 'assets', 'over toe.js'].join(sep),
    })
  })

  test.each([
    '/..%2fsecret',
    '/..%2Fsecret',
    '/..%5csecret',
    '/%2e%2e/secret',
    '/a/../../secret',
    '/..',
    '/file%00.js',
    '/C:/secret',
    '/%2fetc/passwd',
    '/',
  ])('%s is forbidden', (address) => {
    expect(filePathUnder(root, address)).toEqual({ kind: 'forbidden' })
  })

  test('that can not be decoded is malformed', () => {
    expect(filePathUnder(root, '/%zz')).toEqual({ kind: 'malformed' })
  })

  test('never lies outside, whatever the address', () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '%00',
      'a',
      '/',
      '//',
      ':',
      '~',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const found = filePathUnder(root, `/${pieces.join('')}`)
        return found.kind !== 'path' || found.path.startsWith(root + sep)
      }),
      { seed: 20_260 },
    )
  })
})
