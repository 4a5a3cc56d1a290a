import { describe, expect, test } from 'vitest'
import { byteRange } from '#electron/byteRange.ts'

const LONGEST = 100

describe('the part of a file of 1000 bytes', () => {
  test.each([
    [null, { kind: 'whole' }],
    ['bytes=0-9', { kind: 'part', first: 0, last: 9 }],
    ['bytes=990-', { kind: 'part', first: 990, last: 999 }],
    ['bytes=990-5000', { kind: 'part', first: 990, last: 999 }],
    ['bytes=-10', { kind: 'part', first: 990, last: 999 }],
    ['bytes=-5000', { kind: 'part', first: 0, last: 99 }],
    ['bytes=0-', { kind: 'part', first: 0, last: 99 }],
    ['bytes=1000-', { kind: 'unsatisfiable' }],
    ['bytes=9-3', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=0-1,5-6', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
    ['lines=1-2', { kind: 'whole' }],
  ])('that %s asks for', (header, expected) => {
    expect(byteRange(header, 1000, LONGEST)).toEqual(expected)
  })

  test('does not exist in an empty file', () => {
    expect(byteRange('bytes=0-', 0, LONGEST)).toEqual({ kind: 'unsatisfiable' })
  })
})
