import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AppSite, openAppSite } from '#electron/appSite.ts'

let folder: string
let site: AppSite

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'overtoe-site-'))
  const page = join(folder, 'renderer')
  mkdirSync(join(page, 'pose'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<h1>Overtoe</h1>')
  writeFileSync(join(page, 'pose', 'engine.wasm'), new Uint8Array(2_000_000).fill(7))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'Squat Film.MP4'), '0123456789')
  site = openAppSite(page)
})
afterAll(() => rmSync(folder, { recursive: true }))

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  site.answer(new Request(`app://overtoe${path}`, { headers }))

describe('the app’s own site', () => {
  test('answers with the page and all its locks', async () => {
    const answer = await get('/')
    expect([answer.status, await answer.text()]).toEqual([200, '<h1>Overtoe</h1>'])
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/,
      ),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(
        /^camera=\(self\), screen-wake-lock=\(self\), microphone=\(\)/,
      ),
      'x-content-type-options': 'nosniff',
    })
  })

  test('gives WebAssembly its own type, whole and with its length', async () => {
    const answer = await get('/pose/engine.wasm')
    expect(answer.headers.get('content-type')).toBe('application/wasm')
    expect(answer.headers.get('content-length')).toBe('2000000')
    expect((await answer.arrayBuffer()).byteLength).toBe(2_000_000)
  })

  test('never allows inline or foreign scripts', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
  })

  test.each([
    ['/nothing.js', 404],
    ['/pose', 404],
    ['/..%2fsecret.txt', 403],
    ['/..%5csecret.txt', 403],
    ['/index.html%00', 403],
    ['/%zz', 400],
    ['/recording/secret.txt', 404],
    ['/print/anything', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })

  test('answers no other host, and nothing but questions', async () => {
    const foreign = await site.answer(new Request('app://overtoe.evil.example/index.html'))
    const post = await site.answer(new Request('app://overtoe/index.html', { method: 'POST', body: 'x' }))
    expect([foreign.status, post.status]).toEqual([403, 405])
  })
})

describe('a recording', () => {
  test('is served under a made-up name, whole or in parts', async () => {
    const path = site.serveRecording(join(folder, 'Squat Film.MP4'))
    expect(path).toMatch(/^\/recording\/[0-9a-f-]{36}$/)
    const whole = await get(path)
    expect([whole.status, whole.headers.get('content-type'), await whole.text()]).toEqual([
      200,
      'video/mp4',
      '0123456789',
    ])
    const part = await get(path, { range: 'bytes=2-4' })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 2-4/10',
      '234',
    ])
    const beyond = await get(path, { range: 'bytes=10-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10'])
  })

  test('ends when the next one is served', async () => {
    const first = site.serveRecording(join(folder, 'Squat Film.MP4'))
    site.serveRecording(join(folder, 'secret.txt'))
    expect((await get(first)).status).toBe(404)
  })

  test.each(['squat.mp4 (1)', 'squat.100%', 'squat.a?b', 'squat.ü#'])(
    'is served whatever it is called: %s',
    async (name) => {
      writeFileSync(join(folder, name), 'film')
      const answer = await get(site.serveRecording(join(folder, name)))
      expect([answer.status, await answer.text()]).toEqual([200, 'film'])
    },
  )

  test.each(['page.html', 'script.js', 'picture.svg'])('is never %s to a browser', async (name) => {
    writeFileSync(join(folder, name), 'alert(1)')
    const answer = await get(site.serveRecording(join(folder, name)))
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  })

  test('that is gone is not found', async () => {
    expect((await get(site.serveRecording(join(folder, 'gone.mp4')))).status).toBe(404)
  })
})

describe('a page on its way to paper', () => {
  test('is there until it is removed, runs no script and loads nothing', async () => {
    const { address, remove } = site.addPrintPage('<p>report')
    const answer = await site.answer(new Request(address))
    expect(await answer.text()).toBe('<p>report')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:")
    expect(policy).not.toContain('script-src')
    remove()
    expect((await site.answer(new Request(address))).status).toBe(404)
  })
})
