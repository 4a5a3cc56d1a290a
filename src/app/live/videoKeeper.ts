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
  /** A camera shows the set again: another file begins. Harmless while none was lost. */
  readonly seeAgain: () => void
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

type Piece = { readonly base64: string; readonly first: boolean }

export const openVideoKeeper = ({ film, sessionId, host, onState }: VideoParts): VideoKeeper => {
  let running: RunningFilm | null = null
  /** Resolves when the film of a lost camera has handed over its last piece; null while none was lost. */
  let lost: Promise<void> | null = null
  let into: number | null = null
  let waiting: readonly Piece[] = []
  let queue = Promise.resolve()
  let isPaused = false
  let isOver = false

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
      const [piece, ...rest] = waiting
      if (piece === undefined) return
      waiting = rest
      const answer = await host.appendVideo({ session_id: into, ...piece })
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

  const begin = () => {
    const start = film()
    if (start === undefined) return
    let first = true
    let mine: RunningFilm | null = null
    mine = start({
      mostBytes: (3 * videoPiece) / 4,
      onPiece: (base64) => {
        // What an engine hands over too late belongs to no other file.
        if (running === null || running !== mine) return
        waiting = [...waiting, { base64, first }]
        first = false
        if (waiting.length > mostWaiting) giveUp('tooSlow')
        else void send()
      },
      onBroken: () => running === mine && giveUp('cantFilm'),
    })
    running = mine
    if (isPaused) running?.setPaused(true)
    onState(running === null ? { kind: 'stopped', why: 'cantFilm' } : { kind: 'recording' })
  }

  return {
    begin,
    setPaused: (paused) => {
      if (paused !== isPaused) running?.setPaused(paused)
      isPaused = paused
    },
    loseSight: () => {
      if (running === null || lost !== null) return
      onState({ kind: 'stopped', why: 'cameraLost' })
      lost = stop().catch(() => giveUp('other'))
    },
    seeAgain: () => {
      const ended = lost
      lost = null
      void ended?.then(() => {
        if (running === null || isOver) return
        running = null
        begin()
      })
    },
    finish: async () => {
      isOver = true
      if (running === null) return
      await stop()
      if (running !== null) onState({ kind: 'off' })
      running = null
    },
    discard: async () => {
      isOver = true
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
