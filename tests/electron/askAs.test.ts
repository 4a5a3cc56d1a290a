import { describe, expect, test } from 'vitest'
import { answerOverWire } from '#contract/answerOverWire.ts'
import { askAs, mayAsk, type Sender } from '#electron/askAs.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'

const ownPage: Sender = { url: 'app://overtoe/index.html', parent: null }
const askHost = (...message: readonly unknown[]) => askAs(ownPage, message, wire)
const wire = answerOverWire(inMemoryHost())

describe('who may ask', () => {
  test('is the app’s own page', () => {
    expect(mayAsk(ownPage)).toBe(true)
  })

  test.each<[string, Sender]>([
    ['a frame that is gone', null],
    ['an embedded frame', { url: 'app://overtoe/index.html', parent: {} }],
    ['a page of another host', { url: 'app://overtoe.evil.example/', parent: null }],
    ['a page of another scheme', { url: 'https://overtoe/', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['a page without an address', { url: '', parent: null }],
  ])('is not %s', async (_who, sender) => {
    await expect(askAs(sender, ['aboutThisRun', {}], wire)).rejects.toThrow('Unknown sender')
  })
})

describe('a question', () => {
  test('that is well formed is answered', async () => {
    await expect(askHost('aboutThisRun', {})).resolves.toMatchObject({ host: expect.any(String) })
  })

  test.each<[string, readonly unknown[]]>([
    ['without words', []],
    ['without a question', ['aboutThisRun']],
    ['with a third part', ['aboutThisRun', {}, {}]],
    ['whose name is no text', [5, {}]],
    ['whose name only turns into text', [{ toString: () => 'aboutThisRun' }, {}]],
  ])('%s is malformed', async (_how, message) => {
    await expect(askHost(...message)).rejects.toThrow('Malformed message')
  })

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'close', ''])(
    'named %s is unknown',
    async (name) => {
      await expect(askHost(name, {})).rejects.toThrow('Unknown question')
    },
  )

  test.each<[string, unknown]>([
    ['an extra key', { extra: 1 }],
    ['an own __proto__', JSON.parse('{"__proto__":{"polluted":true}}')],
    ['nothing', null],
    ['a list', []],
    ['a text', 'x'],
  ])('with %s in place of its parts is malformed', async (_what, question) => {
    await expect(askHost('aboutThisRun', question)).rejects.toThrow('Malformed question')
    expect('polluted' in {}).toBe(false)
  })
})
