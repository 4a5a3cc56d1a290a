import type { KeepAwake } from '#app/ports.ts'

type Page = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>

/** Keeps the screen on by the browser engine's own wake lock, which exists in every host of the app. */
export const makeKeepAwake =
  (wakeLock: Pick<WakeLock, 'request'>, page: Page): KeepAwake =>
  () => {
    let wanted = true
    let held: WakeLockSentinel | null = null

    const hold = async () => {
      if (page.visibilityState !== 'visible') return
      const lock = await wakeLock.request('screen').catch(refused)
      if (wanted) held = lock
      else await lock?.release()
    }
    // The engine lets go whenever the window is hidden, and does not take hold again by itself.
    const holdAgain = () => void hold()
    page.addEventListener('visibilitychange', holdAgain)
    void hold()

    return () => {
      wanted = false
      page.removeEventListener('visibilitychange', holdAgain)
      void held?.release()
    }
  }

/** A system that saves its battery may say no; the set goes on, and the screen dims when the system wants it to. */
const refused = (): null => null
