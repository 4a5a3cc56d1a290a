import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from './launchApp.ts'

let app: LaunchedApp

beforeAll(async () => {
  app = await launchApp()
})
afterAll(() => app.stop())

describe('with the page as it is, the network', () => {
  test('is out of reach for the page and its workers', async () => {
    const outcomes = await app.page.evaluate(async () => {
      const elsewhere = 'https://example.com/'
      const ofFetch = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'blocked',
        )
      const ofElement = (element: HTMLElement) =>
        new Promise<string>((resolve) => {
          element.addEventListener('load', () => resolve('reached'))
          element.addEventListener('error', () => resolve('blocked'))
          document.body.append(element)
        })
      const picture = Object.assign(new Image(), { src: `${elsewhere}p.png` })
      const script = Object.assign(document.createElement('script'), { src: `${elsewhere}s.js` })
      const socket = new Promise<string>((resolve) => {
        try {
          const opened = new WebSocket('wss://example.com/')
          opened.addEventListener('open', () => resolve('reached'))
          opened.addEventListener('error', () => resolve('blocked'))
        } catch {
          resolve('blocked')
        }
      })
      const text = `fetch('${elsewhere}').then(() => postMessage('reached'), () => postMessage('blocked'))`
      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))
      const byWorker = new Promise((resolve) =>
        worker.addEventListener('message', ({ data }) => resolve(data)),
      )
      return Promise.all([
        ofFetch(fetch(elsewhere)),
        ofFetch(fetch('http://127.0.0.1:9/')),
        ofElement(picture),
        ofElement(script),
        socket,
        byWorker,
      ])
    })
    expect(outcomes).toEqual(outcomes.map(() => 'blocked'))
  })

  test('is out of reach for peer connections', async () => {
    const candidates = await app.page.evaluate(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:192.0.2.1:3478' }] })
      const found: string[] = []
      peer.onicecandidate = ({ candidate }) => candidate?.candidate && found.push(candidate.candidate)
      peer.createDataChannel('x')
      await peer.setLocalDescription(await peer.createOffer())
      await new Promise((resolve) => setTimeout(resolve, 2000))
      peer.close()
      return found
    })
    expect(candidates.filter((candidate) => / udp /i.test(candidate))).toEqual([])
  })
})

/** The second wall: what the main process stops by itself. */
describe('with the content policy of the page switched off', () => {
  beforeAll(async () => {
    const session = await app.page.context().newCDPSession(app.page)
    await session.send('Page.setBypassCSP', { enabled: true })
    await app.page.reload()
  })

  test('requests that would leave are cancelled without the content policy too', async () => {
    const outcomes = await app.page.evaluate(async () => {
      const outcome = (work: Promise<unknown>) =>
        work.then(
          () => 'reached',
          () => 'blocked',
        )
      const text = `fetch('https://worker.example/').then(() => postMessage('reached'), () => postMessage('blocked'))`
      const worker = new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })))
      const byWorker = new Promise((resolve) =>
        worker.addEventListener('message', ({ data }) => resolve(data)),
      )
      return Promise.all([
        outcome(fetch('https://page.example/', { mode: 'no-cors' })),
        outcome(fetch('http://127.0.0.1:9/', { mode: 'no-cors' })),
        byWorker,
      ])
    })
    expect(outcomes).toEqual(['blocked', 'blocked', 'blocked'])
  })

  test('an embedded page of others stays empty', async () => {
    const text = await app.page.evaluate(async () => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.src = 'https://frame.example/'
      await Promise.race([
        new Promise((resolve) => frame.addEventListener('load', resolve, { once: true })),
        new Promise((resolve) => setTimeout(resolve, 2000)),
      ])
      const found = frame.contentDocument?.body.textContent ?? ''
      frame.remove()
      return found
    })
    expect(text).not.toContain('frame.example is')
  })

  test('every such request was seen and refused', () => {
    const answered = app
      .requests()
      .filter(({ url, verdict }) => verdict === 'answered' && !url.startsWith('app://overtoe/'))
    expect(answered).toEqual([])
  })
})
