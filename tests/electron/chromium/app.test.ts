import { afterEach, expect, test, vi } from 'vitest'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  for (const signal of signals) process.removeAllListeners(signal)
})

/** One app of its own, since it ends once; without a browser, which it has to do without when interrupted early. */
const startApp = async () => {
  vi.stubEnv('OVERTOE_BROWSER', undefined)
  vi.resetModules()
  const { app } = await import('#electron/chromium/app.ts')
  await app.whenReady().catch(() => {})
  return app
}

const stayAlive = () => vi.spyOn(process, 'exit').mockReturnThis()

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a run that %s interrupts ends with %i, after everything was told', async (signal, code) => {
  const app = await startApp()
  const told: string[] = []
  for (const event of ['before-quit', 'will-quit'] as const) app.on(event, () => told.push(event))
  const exit = stayAlive()
  process.emit(signal, signal)
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(code))
  expect(told).toEqual(['before-quit', 'will-quit'])
})

test('an app that is closed ends with 0', async () => {
  const app = await startApp()
  const exit = stayAlive()
  app.quit()
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0))
})
