import { joinTimes } from '#app/live/joinTimes.ts'
import { openLatencyMeter } from '#app/live/latencyMeter.ts'
import type { PictureChoice } from '#app/live/pictureKeeper.ts'
import { listeners } from '#app/listeners.ts'
import { describeOpening, type LiveOpening, openSource } from '#app/live/liveOpening.ts'
import { type CoachedStep, type Coaching, openLiveCoach } from '#app/live/liveCoach.ts'
import { type LiveStore, openLiveStore } from '#app/live/liveStore.ts'
import type {
  Clock,
  Coach,
  FitSolver,
  KeepAwake,
  PoseSink,
  PoseSource,
  PoseSources,
  SourceEnd,
  StartFilm,
} from '#app/ports.ts'
import type { PeopleStore } from '#app/peopleStore.ts'
import { type RunningSource, runSource } from '#app/runSource.ts'
import { openSetsInTurn } from '#app/live/setsInTurn.ts'
import type { SetOutbox } from '#app/outbox/setOutbox.ts'
import { openVideoKeeper, type VideoChoice } from '#app/live/videoKeeper.ts'
import { type CameraWatch, watchCameras } from '#app/live/watchCameras.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { FlowCommand } from '#core/coach/flow.ts'
import type { SetPlan } from '#core/coach/setPlan.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import type { SessionView } from '#core/session/sessionView.ts'

export type LiveSessionParts = {
  readonly sources: PoseSources
  readonly opening: LiveOpening
  readonly outbox: SetOutbox
  readonly coach: Coach
  readonly clock: Clock
  readonly solver: FitSolver
  /** Who squats, and what is known of them; asked anew for each set. */
  readonly people: Pick<PeopleStore, 'beforehand'>
  /** Held while a source runs. */
  readonly keepAwake: KeepAwake
  readonly muted: boolean
  /** The sets to lead through; a recording is only looked at. */
  readonly plan: SetPlan
  readonly coaching: () => Coaching
  /** Whether pictures of the best and the worst rep are kept, and how. */
  readonly pictures: () => PictureChoice
  /** Whether the whole video of a set is kept, and where. */
  readonly video: VideoChoice
  /** Called with whatever is thrown: sources report expected failures as values. */
  readonly reportBug: (bug: unknown) => void
}

/** A frame with what may be shown of it. */
export type LiveFrame = {
  readonly frame: PoseFrame
  readonly view: SessionView
  /** Where camera, feet and floor are, once known. */
  readonly setUp: PreparedSetUp | null
  /** When the camera's frame reached the program, by the page's performance clock; null for a recording. */
  readonly arrivedAt: number | null
}

export type PictureListener = (picture: CanvasImageSource, width: number, height: number) => void

/** One or more sets, from opening the camera or the recording until it is saved. */
export type LiveSession = {
  readonly store: LiveStore
  /** Opens the source. The answer leaves it again: a set with reps is finished, anything less is forgotten. */
  readonly start: () => () => void
  /** Every measured frame, for the canvas: never through React. */
  readonly onFrame: (listener: (frame: LiveFrame) => void) => () => void
  /** A frame stands on the screen, so many milliseconds after it arrived. */
  readonly drawn: (afterMs: number) => void
  /** Recorded video only: the picture the next frame belongs to, valid until the listener returns. */
  readonly onPicture: (listener: PictureListener) => () => void
  readonly togglePause: () => void
  /** By keyboard and mouse, what both arms up say from afar: on to what comes next, or three more. */
  readonly ask: (command: FlowCommand) => void
  /** Says that a rep of this set was good, or takes it back: the others are measured against it. */
  readonly markGood: (index: number, isGood: boolean) => void
  readonly setMuted: (muted: boolean) => void
  readonly pickCamera: (cameraId: string) => void
  /** Opens the source again after trouble; a set under way goes on. A recording can't go on in its middle. */
  readonly retry: () => void
  /** Ends the set and saves it; the store's run becomes `ended`. */
  readonly finish: () => Promise<void>
  /** Stops without a result and takes back what was saved; the store's run becomes `left`. */
  readonly cancel: () => Promise<void>
}

export const openLiveSession = (parts: LiveSessionParts): LiveSession => {
  const { sources, coach, clock, keepAwake, outbox, solver, reportBug } = parts
  let opening = parts.opening
  let source: PoseSource | null = null
  let running: RunningSource | null = null
  let latestRestart: symbol | null = null
  let cameraWatch: CameraWatch | null = null
  let letSleep: (() => void) | null = null

  const store = openLiveStore({
    source: describeOpening(opening),
    cameraId: opening.kind === 'camera' ? opening.cameraId : null,
    muted: parts.muted,
  })
  const frames = listeners<[LiveFrame]>()
  const pictures = listeners<Parameters<PictureListener>>()
  const times = joinTimes(() => Date.parse(clock.isoNow()))
  const describeSource = () =>
    source === null ? describeOpening(opening) : { kind: source.kind, name: source.name }
  const lead = openLiveCoach({
    store,
    coach,
    plan: opening.kind === 'camera' ? parts.plan : null,
    coaching: parts.coaching,
  })
  const meter = openLatencyMeter((latency) => store.setState({ latency }))
  let arrivedAt: number | null = null
  const takeStep = (step: CoachedStep) => {
    if (store.getState().pausedByUser) {
      lead.interrupt()
      frames.tell({ frame: step.frame, view: step.view, setUp: step.setUp, arrivedAt })
      return
    }
    const { view, flowEvents, soundsAt } = lead.takeStep(step)
    if (soundsAt !== null && arrivedAt !== null) meter.sounded(soundsAt - arrivedAt)
    frames.tell({ frame: step.frame, view, setUp: step.setUp, arrivedAt })
    if (flowEvents.some(({ kind }) => kind === 'setClosed')) sets.close()
    if (flowEvents.some(({ kind }) => kind === 'finished')) void finish()
  }

  const filmSource: StartFilm = (listener) => source?.film?.(listener) ?? null

  const sets = openSetsInTurn({
    store,
    clock,
    outbox,
    describeSource,
    solver,
    isResting: lead.isResting,
    pictures: parts.pictures,
    openVideo: () =>
      openVideoKeeper({
        // A recording is there already.
        film: () => (opening.kind === 'camera' && parts.video.isWanted() ? filmSource : undefined),
        sessionId: outbox.sessionId,
        host: parts.video.host,
        onState: (video) => store.setState({ video }),
      }),
    // Who squats in a recording is anybody's guess.
    beforehand: () => (opening.kind === 'camera' ? parts.people.beforehand() : { personId: null, known: {} }),
    onStep: takeStep,
    reportBug,
  })

  /** A camera's name and stream are only known once it is open. */
  const noteRunning = () => {
    const stream = source?.stream() ?? null
    const { run, stream: before } = store.getState()
    if (run.kind === 'running' && stream === before) return
    store.setState({ run: { kind: 'running' }, stream, source: describeSource() })
    // Cameras keep their names to themselves until one of them may be used.
    cameraWatch?.look()
  }

  const sink: PoseSink = {
    onStream: (stream) => store.setState({ stream, source: describeSource() }),
    onEngine: (engine) => {
      store.setState({ engine })
      noteRunning()
    },
    onPose: (pose, arrival, takePicture) => {
      arrivedAt = arrival ?? null
      noteRunning()
      sets.takePose({ ...pose, at: times.place(pose.at) }, takePicture)
    },
    onPicture: pictures.tell,
    onProgress: (done, total) => store.setState({ progress: { done, total } }),
  }

  const takeEnd = (end: SourceEnd) => {
    if (end.kind === 'ended') void finish()
    if (end.kind !== 'failed') return
    letSleep?.()
    coach.silence()
    lead.interrupt()
    sets.loseSight()
    store.setState({
      run: { kind: 'trouble', why: end.why, detail: end.detail },
      source: describeSource(),
      stream: null,
      // What stood there when sight was lost says nothing of what the next source sees.
      moment: null,
    })
  }

  const runFresh = () => {
    const fresh = openSource(sources, opening)
    source = fresh
    times.startSource()
    store.setState({ source: describeSource() })
    letSleep = keepAwake()
    running = runSource(fresh, { sink, onEnd: takeEnd, reportBug })
  }

  const stopSource = async () => {
    const stopping = running
    running = null
    letSleep?.()
    store.setState({ stream: null })
    await stopping?.stop()
  }

  const restart = async () => {
    if (opening.kind !== 'camera' && store.getState().setStarted) return
    const mine = Symbol('restart')
    latestRestart = mine
    await stopSource()
    if (latestRestart !== mine || isOver()) return
    lead.interrupt()
    sets.loseSight()
    // Trouble stays on screen until there is something better to show.
    if (store.getState().run.kind !== 'trouble') store.setState({ run: { kind: 'opening' } })
    runFresh()
  }

  const isOver = () => ['saving', 'ended', 'left'].includes(store.getState().run.kind)

  /** Nobody waits here for a camera that is slow to let go: what it still says is no longer heard. */
  const stopAll = () => {
    coach.silence()
    cameraWatch?.stop()
    cameraWatch = null
    latestRestart = null
    void stopSource()
  }

  const finish = async () => {
    if (isOver()) return
    store.setState({ run: { kind: 'saving' } })
    stopAll()
    store.setState({ run: { kind: 'ended', saved: await sets.finish() } })
  }

  const cancel = async () => {
    if (isOver()) return
    store.setState({ run: { kind: 'left' } })
    stopAll()
    await sets.abandon()
  }

  return {
    store,
    start: () => {
      coach.setMuted(store.getState().muted)
      solver.warmUp()
      if (opening.kind === 'camera')
        cameraWatch = watchCameras(sources, (cameras) => {
          store.setState({ cameras })
          const { run } = store.getState()
          const isMissing =
            run.kind === 'trouble' && (run.why === 'noCamera' || run.why === 'cameraUnplugged')
          if (isMissing && cameras.length > 0) void restart()
        })
      runFresh()
      return () => void (store.getState().lastRep === null ? stopAll() : finish())
    },
    onFrame: frames.add,
    onPicture: pictures.add,
    togglePause: () => {
      const pausedByUser = !store.getState().pausedByUser
      store.setState({ pausedByUser })
      if (pausedByUser) coach.silence()
    },
    drawn: meter.drawn,
    ask: lead.ask,
    markGood: sets.markGood,
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
