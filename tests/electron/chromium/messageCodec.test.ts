import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageCodec } from '#electron/chromium/messageCodec.ts'

const { encode, decode } = messageCodec()
const there = (value: unknown): unknown => decode(encode(value))

describe('a message to the main process', () => {
  test('arrives as it was sent, whatever JSON would have lost', () => {
    const message = [
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -0,
      null,
      { a: undefined },
    ]
    expect(there(message)).toStrictEqual(message)
  })

  test('arrives as it was sent, whatever it says', () => {
    const value = fc.anything({ withNullPrototype: false, maxDepth: 4 })
    fc.assert(
      fc.property(value, (sent) => {
        expect(there(sent)).toStrictEqual(sent)
      }),
      { seed: 20_262 },
    )
  })

  test('keeps a __proto__ key as a key', () => {
    const sent: unknown = JSON.parse('{"__proto__":{"polluted":true}}')
    const arrived = there(sent)
    expect(Object.keys(Object(arrived))).toEqual(['__proto__'])
    expect('polluted' in Object(arrived)).toBe(false)
  })

  test('is refused rather than changed when it can not be carried', () => {
    for (const value of [() => 1, Symbol('x'), new Date(0), new Map(), new Uint8Array(2), 10n]) {
      expect(() => encode({ value })).toThrow('could not be cloned')
    }
  })

  test('is written by source text alone, as it runs in the page', () => {
    const inPage: typeof messageCodec = new Function(`return (${messageCodec.toString()})`)()
    expect(inPage().decode(inPage().encode({ a: [1, undefined] }))).toStrictEqual({ a: [1, undefined] })
  })
})
