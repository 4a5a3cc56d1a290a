import type { RunningFilm, StartFilm } from '#app/ports.ts'
import type { Host, StorageTrouble } from '#contract/hostContract.ts'
import { videoPiece } from '#contract/videoQuestions.ts'

export type VideoHost = Pick<Host, 'appendVideo' | 'forgetVideo'>
/** Whether the person wants a video, asked with every set, and where it goes. */
export type VideoChoice = { readonly isWanted: () => boolean; readonly host: VideoHost }

/** What the screen says of the video while a set runs. */
export type VideoState =
  | { readonly kind: 'off' }
  | { readonly kind: 'recording' }
  /** What was recorded until then is kept. */
  | { readonly kind: 'stopped'; readonly why: VideoTrouble }
export type VideoTrouble = StorageTrouble | 'cantFilm' | 'cameraLost' | 'tooSlow'

/** Hands the video of one set to the disk as it comes. Nothing of the set waits for it. */
export type VideoKeeper = {
  readonly begin: () => void
  /** While the person pauses nothing is recorded. */
  readonly setPaused: (paused: boolean) => void
  /** The camera is gone: a video can't be joined to what another source sees later. */
  readonly loseSight: () => void
  /** Resolves when all that was recorded has been handed over, or can't be. */
  readonly finish: () => Promise<void>
  /** Nothing is to be kept. */
  readonly discard: () => Promise<void>
}

type VideoParts = {
  /** Undefined unless a video is wanted; answers null where the computer can't make one. */
  readonly film: () => StartFilm | undefined
  /** Null until the set has been given its number. */
  readonly sessionId: () => number | null
  readonly host: VideoHost
  readonly onState: (state: VideoState) => void
}

/** Pieces, some ten seconds: so long a busy disk is waited for, and no more is held in memory. */
const mostWaiting = 10

export const openVideoKeeper = ({ film, sessionId, host, onState }: VideoParts): VideoKeeper => {
  let running: RunningFilm | null = null
  let into: number | null = null
  let waiting: readonly string[] = []
  let first = true
  let queue = Promise.resolve()
  let isPaused = false

  const giveUp = (why: VideoTrouble) => {
    if (running === null) return
    void running.stop()
    running = null
    waiting = []
    onState({ kind: 'stopped', why })
  }

  const sendAll = async () => {
    into ??= sessionId()
    if (into === null) return
    for (;;) {
      const [base64, ...rest] = waiting
      if (base64 === undefined) return
      waiting = rest
      const answer = await host.appendVideo({ session_id: into, first, base64 })
      first = false
      if (answer.kind === 'failed') return giveUp(answer.why)
    }
  }
  const send = () => {
    // Whatever is wrong with a video, the set goes on.
    queue = queue.then(sendAll).catch(() => giveUp('other'))
    return queue
  }

  const stop = async () => {
    await running?.stop()
    await send()
    if (waiting.length > 0) giveUp('tooSlow')
  }

  return {
    begin: () => {
      const start = film()
      if (start === undefined) return
      running = start({
        mostBytes: (3 * videoPiece) / 4,
        onPiece: (base64) => {
          if (running === null) return
          waiting = [...waiting, base64]
          if (waiting.length > mostWaiting) giveUp('tooSlow')
          else void send()
        },
        onBroken: () => giveUp('cantFilm'),
      })
      onState(running === null ? { kind: 'stopped', why: 'cantFilm' } : { kind: 'recording' })
    },
    setPaused: (paused) => {
      if (paused !== isPaused) running?.setPaused(paused)
      isPaused = paused
    },
    loseSight: () => {
      const lost = running
      if (lost === null) return
      onState({ kind: 'stopped', why: 'cameraLost' })
      void stop()
    },
    finish: async () => {
      if (running === null) return
      await stop()
      if (running !== null) onState({ kind: 'off' })
      running = null
    },
    discard: async () => {
      const stopped = running?.stop()
      running = null
      waiting = []
      await stopped
      await queue
      // What is left of it goes with its set at the next start.
      if (into !== null) await host.forgetVideo({ session_id: into }).catch(() => {})
    },
  }
}
