import { type LiveOpening, openSource } from '#app/liveOpening.ts'
import { type LiveStore, openLiveStore } from '#app/liveStore.ts'
import { openLiveSet, type LiveFrame } from '#app/liveSet.ts'
import { joinTimes } from '#app/joinTimes.ts'
import { listeners } from '#app/listeners.ts'
import type { Clock, Coach, PoseSink, PoseSource, PoseSources, SourceEnd } from '#app/ports.ts'
import type { SetOutbox } from '#app/setOutbox.ts'

export type LiveSessionParts = {
  readonly sources: PoseSources
  readonly opening: LiveOpening
  readonly outbox: SetOutbox
  readonly coach: Coach
  readonly clock: Clock
  readonly muted: boolean
}

export type PictureListener = (picture: CanvasImageSource, width: number, height: number) => void

/** One set, from opening the camera or the recording until it is saved. */
export type LiveSession = {
  readonly store: LiveStore
  /** Every measured frame, for the canvas: never through React. */
  readonly onFrame: (listener: (frame: LiveFrame) => void) => () => void
  /** Recorded video only: the picture the next frame belongs to, valid until the listener returns. */
  readonly onPicture: (listener: PictureListener) => () => void
  readonly togglePause: () => void
  readonly setMuted: (muted: boolean) => void
  readonly pickCamera: (cameraId: string) => void
  /** Opens the source again after trouble; a set under way goes on. */
  readonly retry: () => void
  /** Ends the set and saves it; the store's run becomes `ended`. */
  readonly finish: () => Promise<void>
  /** Stops without a result and takes back what was saved; the store's run becomes `left`. */
  readonly cancel: () => Promise<void>
}

export const openLiveSession = (parts: LiveSessionParts): LiveSession => {
  const { sources, coach, clock, outbox } = parts
  let opening = parts.opening
  let source = openSource(sources, opening)
  let latestRestart: symbol | null = null
  let running: { readonly abort: AbortController; readonly over: Promise<void> } | null = null

  const store = openLiveStore({
    source: { kind: source.kind, name: source.name },
    cameraId: opening.kind === 'camera' ? opening.cameraId : null,
    muted: parts.muted,
  })
  const frames = listeners<[LiveFrame]>()
  const pictures = listeners<Parameters<PictureListener>>()
  const times = joinTimes(() => Date.parse(clock.isoNow()))
  const set = openLiveSet({
    store,
    coach,
    clock,
    outbox,
    describeSource: () => ({ kind: source.kind, name: source.name.slice(0, 255) }),
    onFrame: frames.tell,
  })
  coach.setMuted(parts.muted)

  const runSource = (fresh: PoseSource) => {
    source = fresh
    times.startSource()
    store.setState({ source: { kind: fresh.kind, name: fresh.name } })
    const abort = new AbortController()
    // What a source says after it was given up no longer concerns anyone.
    const whileCurrent =
      <A extends unknown[]>(tell: (...args: A) => void) =>
      (...args: A) => {
        if (!abort.signal.aborted) tell(...args)
      }
    const noteRunning = () => {
      const stream = fresh.stream()
      const { run, stream: before } = store.getState()
      if (run.kind !== 'running' || stream !== before) store.setState({ run: { kind: 'running' }, stream })
    }
    const sink: PoseSink = {
      onStream: whileCurrent((stream) => store.setState({ stream })),
      onEngine: whileCurrent((engine) => {
        store.setState({ engine })
        noteRunning()
      }),
      onPose: whileCurrent((pose) => {
        noteRunning()
        set.takePose({ ...pose, at: times.place(pose.at) })
      }),
      onPicture: whileCurrent(pictures.tell),
      onProgress: whileCurrent((done, total) => store.setState({ progress: { done, total } })),
    }
    const over = fresh.run(sink, abort.signal).then(whileCurrent(takeEnd))
    running = { abort, over }
  }

  const takeEnd = (end: SourceEnd) => {
    switch (end.kind) {
      case 'stopped':
        return
      case 'failed':
        coach.silence()
        set.loseSight()
        store.setState({
          run: { kind: 'trouble', why: end.why, detail: end.detail },
          stream: null,
          warning: null,
        })
        return
      case 'ended':
        void finish()
    }
  }

  const stopSource = async () => {
    running?.abort.abort()
    await running?.over
    running = null
    store.setState({ stream: null })
  }

  const restart = async () => {
    const mine = Symbol('restart')
    latestRestart = mine
    await stopSource()
    if (latestRestart !== mine || isOver()) return
    set.loseSight()
    // Trouble stays on screen until there is something better to show.
    if (store.getState().run.kind !== 'trouble') store.setState({ run: { kind: 'opening' } })
    runSource(openSource(sources, opening))
  }

  const isOver = () => ['saving', 'ended', 'left'].includes(store.getState().run.kind)

  const finish = async () => {
    if (isOver()) return
    store.setState({ run: { kind: 'saving' } })
    coach.silence()
    stopWatching()
    await stopSource()
    store.setState({ run: { kind: 'ended', saved: await set.finish() } })
  }

  const cancel = async () => {
    if (isOver()) return
    store.setState({ run: { kind: 'left' } })
    coach.silence()
    stopWatching()
    await stopSource()
    await outbox.discard()
  }

  const stopWatching =
    opening.kind === 'camera'
      ? watchCameras(sources, (cameras) => {
          store.setState({ cameras })
          const { run } = store.getState()
          const missing = run.kind === 'trouble' && (run.why === 'noCamera' || run.why === 'cameraUnplugged')
          if (missing && cameras.length > 0) void restart()
        })
      : () => {}

  runSource(source)
  return {
    store,
    onFrame: frames.add,
    onPicture: pictures.add,
    togglePause: () => {
      const pausedByUser = !store.getState().pausedByUser
      store.setState({ pausedByUser })
      if (!pausedByUser) return
      coach.silence()
      set.loseSight()
    },
    setMuted: (muted) => {
      coach.setMuted(muted)
      store.setState({ muted })
    },
    pickCamera: (cameraId) => {
      opening = { kind: 'camera', cameraId }
      store.setState({ cameraId })
      void restart()
    },
    retry: () => void restart(),
    finish,
    cancel,
  }
}

const watchCameras = (
  sources: PoseSources,
  tell: (cameras: Awaited<ReturnType<PoseSources['listCameras']>>) => void,
) => {
  let watching = true
  const look = async () => {
    const cameras = await sources.listCameras()
    if (watching) tell(cameras)
  }
  const stop = sources.onCamerasChanged(() => void look())
  void look()
  return () => {
    watching = false
    stop()
  }
}
