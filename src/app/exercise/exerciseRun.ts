import { openExerciseCoach } from '#app/exercise/exerciseCoach.ts'
import { type ExerciseStore, openExerciseStore } from '#app/exercise/exerciseStore.ts'
import { listeners } from '#app/listeners.ts'
import type { Clock, Coach, KeepAwake, PoseSource } from '#app/ports.ts'
import { type RunningSource, runSource } from '#app/runSource.ts'
import type { Host } from '#contract/hostContract.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import type { CueMode } from '#core/coach/stepCues.ts'
import {
  cantTell,
  type CheckReading,
  learntForOtherSide,
  nothingLearnt,
} from '#core/programme/checks/checkReading.ts'
import { checkOf } from '#core/programme/checks/exerciseChecks.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { recordExercise } from '#core/programme/exerciseRecord.ts'
import { type ArmsUp, armsUnknown, stepArmsUp } from '#core/coach/armsUp.ts'
import { currentPart, openPlayer, type PlayerInput } from '#core/programme/player/playerState.ts'
import { wishOfArmsUp } from '#core/programme/player/wishOfArmsUp.ts'
import { freshReading, stepPlayer } from '#core/programme/player/stepPlayer.ts'
import type { TimerPart } from '#core/programme/timerPlan.ts'
import type { Side } from '#core/side.ts'
import { milliseconds } from '#core/units.ts'

/** A measured frame with what the rule made of it, for the canvas. */
export type ExerciseFrame = {
  readonly frame: PoseFrame
  readonly side: Side
  readonly reading: CheckReading
}

export type ExerciseRunParts = {
  readonly exercise: ExerciseId
  readonly plan: readonly TimerPart[]
  /** Null for the timer alone. */
  readonly camera: PoseSource | null
  readonly host: Pick<Host, 'saveExercise'>
  readonly coach: Coach
  readonly mode: () => CueMode
  readonly clock: Clock
  readonly keepAwake: KeepAwake
  readonly muted: boolean
  /** Milliseconds from any start; never goes back. */
  readonly now: () => number
  /** Calls back over and over; returns how to stop. */
  readonly ticking: (run: () => void) => () => void
  readonly onSaved: () => void
  readonly reportBug: (bug: unknown) => void
}

/** One exercise from its explanation until it is kept. */
export type ExerciseRun = {
  readonly store: ExerciseStore
  readonly start: () => () => void
  readonly onFrame: (listener: (frame: ExerciseFrame) => void) => () => void
  readonly wish: (kind: 'next' | 'back' | 'tick') => void
  readonly togglePause: () => void
  readonly setMuted: (muted: boolean) => void
  /** The camera is let go; the seconds still count. */
  readonly goOnWithTimer: () => void
  /** Ends here: what was done is kept. */
  readonly end: () => void
  readonly saveAgain: () => void
}

export const openExerciseRun = (parts: ExerciseRunParts): ExerciseRun => {
  const { exercise, plan, coach, clock, keepAwake, host, now, reportBug } = parts
  const check = checkOf(exercise)
  const checked = parts.camera !== null && check !== null
  const store = openExerciseStore({ exercise, player: openPlayer(plan, checked), muted: parts.muted })
  const frames = listeners<[ExerciseFrame]>()
  const speak = openExerciseCoach(exercise, coach, parts.mode)
  let running: RunningSource | null = null
  let startedAt = now()
  let letSleep: (() => void) | null = null
  let stopTicking: (() => void) | null = null
  let memory = nothingLearnt
  let learntOf: Side | null = null
  let arms: ArmsUp = armsUnknown

  const sinceStart = () => milliseconds(now() - startedAt)

  const take = (input: PlayerInput) => {
    if (store.getState().over !== null) return
    const [player, events] = stepPlayer(store.getState().player, input)
    store.setState({ player, reading: freshReading(player) })
    speak(input.at, events)
    if (events.some((event) => event.kind === 'finished')) end()
  }

  const read = (pose: RawPose) => {
    const frame = readPose(pose)
    const { player } = store.getState()
    const side = currentPart(player)?.side ?? 'right'
    if (side !== learntOf) memory = learntForOtherSide(memory)
    learntOf = side
    const [reading, learnt] =
      frame.kind === 'nobody' || check === null ? [cantTell('nobody'), memory] : check(frame, side, memory)
    memory = learnt
    frames.tell({ frame, side, reading })
    if (!player.paused) take({ kind: 'reading', at: sinceStart(), reading })
    const [nextArms, raised] = stepArmsUp(arms, frame, true, 'seenArms')
    arms = nextArms
    const asked = raised ? wishOfArmsUp(store.getState().player) : null
    if (asked !== null) take({ kind: asked, at: sinceStart() })
  }

  const stopCamera = () => {
    void running?.stop().catch(reportBug)
    running = null
  }

  const openCamera = (source: PoseSource) => {
    store.setState({ camera: { kind: 'opening' } })
    const note = () => store.setState({ camera: { kind: 'running', stream: source.stream() } })
    running = runSource(source, {
      sink: { onEngine: note, onStream: note, onPose: read },
      onEnd: (ended) => {
        if (ended.kind !== 'failed') return
        running = null
        store.setState({ camera: { kind: 'trouble', why: ended.why } })
        withoutCamera()
      },
      reportBug,
    })
  }

  const withoutCamera = () => {
    const { player } = store.getState()
    store.setState({ player: { ...player, checked: false, reading: null }, reading: null })
  }

  const stopAll = () => {
    stopTicking?.()
    stopCamera()
    letSleep?.()
    coach.silence()
  }

  const save = async () => {
    const { over } = store.getState()
    if (over === null || over.record === null) return
    store.setState({ over: { ...over, saved: { kind: 'saving' } } })
    const answer = await host.saveExercise(over.record)
    store.setState({ over: { ...over, saved: answer.kind === 'failed' ? answer : { kind: 'saved' } } })
    if (answer.kind !== 'failed') parts.onSaved()
  }

  const end = () => {
    if (store.getState().over !== null) return
    stopTicking?.()
    stopCamera()
    letSleep?.()
    const record = recordExercise(store.getState().player, {
      exercise,
      done_at: clock.isoNow(),
      duration_ms: Math.round(now() - startedAt),
    })
    store.setState({ over: { record, saved: { kind: 'saving' } }, camera: { kind: 'off' } })
    save().catch(reportBug)
  }

  return {
    store,
    onFrame: frames.add,
    start: () => {
      coach.setMuted(store.getState().muted)
      startedAt = now()
      letSleep = keepAwake()
      stopTicking = parts.ticking(() => take({ kind: 'time', at: sinceStart() }))
      if (checked && parts.camera !== null) openCamera(parts.camera)
      take({ kind: 'time', at: sinceStart() })
      return () => {
        // Whoever leaves in the middle keeps what was done.
        end()
        stopAll()
      }
    },
    wish: (kind) => {
      take({ kind, at: sinceStart() })
    },
    togglePause: () => {
      const { paused } = store.getState().player
      if (!paused) coach.silence()
      take({ kind: paused ? 'goOn' : 'pause', at: sinceStart() })
    },
    setMuted: (muted) => {
      coach.setMuted(muted)
      store.setState({ muted })
    },
    goOnWithTimer: () => {
      stopCamera()
      store.setState({ camera: { kind: 'off' } })
      withoutCamera()
    },
    end: () => {
      // Whoever ends it wants to hear no more of it; at its own end “Done.” is still to be heard.
      coach.silence()
      end()
    },
    saveAgain: () => void save().catch(reportBug),
  }
}
