import { EventEmitter } from 'node:events'
import { dropWhenQuitting } from '#electron/dropWhenQuitting.ts'
import { expect, test } from 'vitest'

const open = () => {
  const app = new EventEmitter()
  return { app, unlessQuitting: dropWhenQuitting((listener) => app.on('before-quit', listener)) }
}

const untold = 'untold'
const outcome = (work: Promise<string>) =>
  Promise.race([
    work.catch((error: unknown) => String(error)),
    new Promise((resolve) => setTimeout(() => resolve(untold), 20)),
  ])

test('work ends as it does while the app is open', async () => {
  const { unlessQuitting } = open()
  expect(await outcome(unlessQuitting(async (name: string) => `measured ${name}`)('a.mp4'))).toBe(
    'measured a.mp4',
  )
  expect(await outcome(unlessQuitting(() => Promise.reject(new Error('no picture')))())).toBe(
    'Error: no picture',
  )
})

test('what breaks off because the app quits, or begins after, is told to nobody', async () => {
  const { app, unlessQuitting } = open()
  const measure = unlessQuitting(async (fails: boolean) => {
    await new Promise((resolve) => setImmediate(resolve))
    if (fails) throw new Error('the browser has ended')
    return 'the page crashed'
  })
  const underWay = [true, false].map((fails) => outcome(measure(fails)))
  app.emit('before-quit')
  expect(await Promise.all([...underWay, outcome(measure(true))])).toEqual([untold, untold, untold])
})
