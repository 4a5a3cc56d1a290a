import type { LiveSession } from '#app/live/liveSession.ts'
import type { LiveRun } from '#app/live/liveStore.ts'
import type { Timer } from '#app/timer.ts'

/** Milliseconds before the next look whether the other app has let go of the camera: nothing tells us. */
const nextLook = 3000

/** Only a look that has failed is followed by another one: a slow camera takes longer to open than the wait. */
export const retryWhileBusy = (
  { store, retry }: Pick<LiveSession, 'store' | 'retry'>,
  timer: Timer,
): (() => void) => {
  let known: LiveRun | null = null
  let callOff: (() => void) | null = null
  const follow = (run: LiveRun) => {
    // Every failure is a trouble of its own.
    if (run === known) return
    known = run
    callOff?.()
    callOff = run.kind === 'trouble' && run.why === 'cameraBusy' ? timer(nextLook, retry) : null
  }
  follow(store.getState().run)
  const stop = store.subscribe(({ run }) => follow(run))
  return () => {
    stop()
    callOff?.()
  }
}
