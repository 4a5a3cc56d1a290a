import type { EventEmitter } from 'node:events'
import { running } from '#electron/chromium/running.ts'

export type Bounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly state: 'normal' | 'minimized' | 'maximized' | 'fullscreen'
}

/** The browser tells nobody when its window moves, so it is asked now and then. */
const ASK_EVERY_MS = 1_000

/** Keeps `remember` up to date with the window's size and place, and emits `resize` when they change. */
export const followBounds = (
  window: EventEmitter,
  targetId: string,
  remember: (bounds: Bounds) => void,
): void => {
  let last: Bounds | null = null
  const ask = async (): Promise<void> => {
    const { bounds } = await running().browser.send('Browser.getWindowForTarget', { targetId })
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = bounds
    // What a maximised or minimised window returns to is its last normal place.
    const now: Bounds =
      windowState === 'normal' || last === null
        ? { x: left, y: top, width, height, state: windowState }
        : { ...last, state: windowState }
    if (JSON.stringify(now) === JSON.stringify(last)) return
    const isFirst = last === null
    last = now
    remember(now)
    if (!isFirst) window.emit('resize')
  }
  // A question that finds the window gone is answered by the window's end.
  const timer = setInterval(() => void ask().catch(() => {}), ASK_EVERY_MS)
  window.once('closed', () => clearInterval(timer))
}
