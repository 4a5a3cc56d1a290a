import type { Wire } from '#contract/wire.ts'

/** The wire to the main process that the preload script puts on the window; null in a plain browser tab. */
export const hostWire = (): Wire | null => {
  const askHost: unknown = Reflect.get(globalThis, 'askHost')
  return isWire(askHost) ? askHost : null
}

const isWire = (candidate: unknown): candidate is Wire => typeof candidate === 'function'
