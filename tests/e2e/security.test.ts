import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from './launchApp.ts'

/** The security checklist in the real window. The functions inside `evaluate` run in the page. */
let app: LaunchedApp
const inPage = <T>(work: () => T | Promise<T>): Promise<T> => app.page.evaluate(work)

beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.stop())

describe('the app by itself', () => {
  test('starting makes no request that leaves the app', async () => {
    await app.page.waitForLoadState('networkidle')
    const strange = app.requests().filter(({ url }) => !url.startsWith('app://overtoe/'))
    expect(strange).toEqual([])
    expect(app.requests().length).toBeGreaterThan(0)
  })

  test('the page is cross-origin isolated, and so are its workers', async () => {
    const isolated = await inPage(async () => {
      const script = URL.createObjectURL(
        new Blob(['postMessage(crossOriginIsolated)'], { type: 'text/javascript' }),
      )
      const inWorker = await new Promise((resolve, reject) => {
        const worker = new Worker(script)
        worker.addEventListener('message', ({ data }) => resolve(data))
        worker.addEventListener('error', () => reject(new Error('The worker did not start')))
      })
      return { inPage: crossOriginIsolated, inWorker, shared: typeof SharedArrayBuffer }
    })
    expect(isolated).toEqual({ inPage: true, inWorker: true, shared: 'function' })
  })

  test('every answer carries the policy, the isolation and nosniff', async () => {
    const headers = await inPage(async () => Object.fromEntries((await fetch('/index.html')).headers))
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('microphone=()'),
      'x-content-type-options': 'nosniff',
    })
  })
})

describe('the bridge', () => {
  test('is one function that the page can neither replace nor remove', async () => {
    const bridge = await inPage(() => {
      const { value, writable, configurable } = Object.getOwnPropertyDescriptor(window, 'askHost') ?? {}
      return { type: typeof value, writable, configurable }
    })
    expect(bridge).toEqual({ type: 'function', writable: false, configurable: false })
  })

  test('brings nothing of Node or Electron along', async () => {
    const names = [
      'require',
      'process',
      'module',
      'Buffer',
      'global',
      'ipcRenderer',
      'electron',
      'contextBridge',
    ]
    const inner = ['overtoeSend', 'overtoeAnswer', '__dirname']
    const found = await app.page.evaluate(
      (wanted) => wanted.filter((name) => name in window),
      [...names, ...inner],
    )
    expect(found).toEqual([])
  })

  test('refuses messages with wrong types, extra keys, __proto__ or unknown names, and goes on working', async () => {
    const answers = await inPage(async () => {
      const ask: unknown = Reflect.get(window, 'askHost')
      if (typeof ask !== 'function') throw new Error('There is no bridge')
      const hostile: readonly (readonly unknown[])[] = [
        ['aboutThisRun', { extra: 1 }],
        ['aboutThisRun', JSON.parse('{"__proto__":{"polluted":true}}')],
        ['aboutThisRun', null],
        ['aboutThisRun', []],
        ['aboutThisRun'],
        ['loadSession', { session_id: '1' }],
        ['loadSession', { session_id: Number.NaN }],
        ['loadSession', { session_id: 1, __extra: 1 }],
        ['saveRep', { session_id: 1, rep: { toString: 'x' } }],
        ['exportReport', { session_id: 1, formats: ['exe'], language: 'en' }],
        ['__proto__', {}],
        ['constructor', {}],
        ['toString', {}],
        ['hasOwnProperty', {}],
        ['noSuchQuestion', {}],
        [5, {}],
        [{ toString: () => 'aboutThisRun' }, {}],
        [],
        ['aboutThisRun', () => 1],
      ]
      const outcomes: string[] = []
      for (const message of hostile) {
        outcomes.push(
          await Promise.resolve(ask(...message)).then(
            () => 'answered',
            () => 'refused',
          ),
        )
      }
      const after = await ask('aboutThisRun', {})
      return { outcomes, after: typeof after.host, polluted: 'polluted' in {} }
    })
    expect(answers.outcomes).toEqual(answers.outcomes.map(() => 'refused'))
    expect(answers).toMatchObject({ after: 'string', polluted: false })
  })

  test('does not exist in an embedded frame', async () => {
    const inFrame = await inPage(async () => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.srcdoc = '<p>hello'
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
      const { contentWindow } = frame
      const found = contentWindow !== null && 'askHost' in contentWindow
      frame.remove()
      return found
    })
    expect(inFrame).toBe(false)
  })
})

describe('scripts', () => {
  test('made from text do not run', async () => {
    const outcomes = await inPage(
      () =>
        // Code that the test driver evaluates is exempt from the policy; a timer's is not.
        new Promise<string[]>((resolve) => {
          setTimeout(() => {
            const attempt = (work: () => unknown) => {
              try {
                work()
                return 'ran'
              } catch (error) {
                return error instanceof Error ? error.name : 'threw'
              }
            }
            const inline = document.createElement('script')
            inline.textContent = 'window.inlineRan = true'
            document.body.append(inline)
            inline.remove()
            const evaluate: unknown = Reflect.get(globalThis, 'eval')
            resolve([
              attempt(() => typeof evaluate === 'function' && evaluate('1')),
              attempt(() => Reflect.construct(Function, ['return 1'])),
              'inlineRan' in window ? 'ran' : 'blocked',
            ])
          })
        }),
    )
    expect(outcomes).toEqual(['EvalError', 'EvalError', 'blocked'])
  })
})

describe('the window', () => {
  test('opens no other windows', async () => {
    const before = app.page.context().pages().length
    const opened = await inPage(() => window.open('https://example.com/') !== null)
    await app.page.waitForTimeout(500)
    expect({ opened, more: app.page.context().pages().length - before }).toEqual({ opened: false, more: 0 })
    expect(
      app.requests().filter(({ url, verdict }) => verdict === 'answered' && !url.startsWith('app:')),
    ).toEqual([])
  })

  test('goes nowhere else', async () => {
    const before = app.page.url()
    for (const address of [
      'https://example.com/',
      'file:///etc/passwd',
      '/assets/',
      'data:text/html,hello',
    ]) {
      await app.page.evaluate((target) => {
        const link = document.createElement('a')
        link.href = target
        document.body.append(link)
        link.click()
        link.remove()
      }, address)
      await app.page.waitForTimeout(300)
    }
    expect(app.page.url()).toBe(before)
    expect(await inPage(() => typeof Reflect.get(window, 'askHost'))).toBe('function')
  })

  test('serves nothing outside the built page', async () => {
    const statuses = await inPage(async () => {
      const addresses = [
        '/..%2f..%2fpackage.json',
        '/..%2F..%2Fpackage.json',
        '/..%5c..%5cpackage.json',
        '/%2e%2e%2f%2e%2e%2fpackage.json',
        '/index.html%00.js',
        '/%2fetc/passwd',
        '/../../package.json',
        '/recording/squat.mp4',
        '/print/1',
        '/nothing-here.js',
      ]
      return Promise.all(addresses.map(async (address) => (await fetch(address)).status))
    })
    expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 404, 404, 404, 404])
  })
})

describe('permissions', () => {
  test('allow the camera and a screen that stays on, and nothing else', async () => {
    const outcomes = await inPage(async () => {
      const nameOf = (work: Promise<unknown>) =>
        work.then(
          () => 'allowed',
          (error: unknown) => (error instanceof Error ? error.name : String(error)),
        )
      const media = (wishes: MediaStreamConstraints) => nameOf(navigator.mediaDevices.getUserMedia(wishes))
      const place = new Promise<string>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve('allowed'),
          () => resolve('denied'),
        )
      })
      return {
        camera: await media({ video: true }),
        microphone: await media({ audio: true }),
        both: await media({ audio: true, video: true }),
        awake: await nameOf(navigator.wakeLock.request('screen').then((lock) => lock.release())),
        place: await place,
        notes: await Notification.requestPermission(),
        clipboard: await nameOf(navigator.clipboard.readText()),
        screen: await nameOf(navigator.mediaDevices.getDisplayMedia({ video: true })),
      }
    })
    expect(outcomes).toMatchObject({
      camera: 'allowed',
      microphone: 'NotAllowedError',
      both: 'NotAllowedError',
      awake: 'allowed',
      place: 'denied',
      notes: 'denied',
      clipboard: 'NotAllowedError',
    })
    // Electron says NotSupportedError or NotAllowedError, a browser without a click InvalidStateError.
    expect(outcomes.screen).not.toBe('allowed')
  })
})
