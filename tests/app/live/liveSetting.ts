import { type LiveSession, openLiveSession } from '#app/live/liveSession.ts'
import type { CameraChoice, Coach, FitSolver, PoseSource, PoseSources, SourceTrouble } from '#app/ports.ts'
import { notedCue } from '#tests/app/live/notedCue.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { solveFit } from '#core/squat/fitRequest.ts'
import { noPictures, type PictureChoice } from '#app/live/pictureKeeper.ts'
import { openPeopleStore } from '#app/peopleStore.ts'
import { openRepOutbox } from '#app/outbox/repOutbox.ts'
import type { Coaching } from '#app/live/liveCoach.ts'
import { type SetPlan, squatPlan } from '#core/coach/setPlan.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'

/** Plays as fast as it can, but gives the program a turn between two frames, as a camera does. */
export const atOnce = {
  speed: 1,
  wait: () => new Promise<void>((resolve) => setImmediate(resolve)),
}

/** A camera that shows recorded people; ends as unplugged, or goes on showing the last picture until it is left. */
export const cameraShowing = (
  poses: readonly RawPose[],
  then: 'unplugged' | 'stays' = 'stays',
): PoseSource => ({
  ...recordedSource('Built-in camera', poses, atOnce),
  kind: 'camera',
  run: async (sink, signal) => {
    const end = await recordedSource('Built-in camera', poses, atOnce).run(sink, signal)
    if (end.kind !== 'ended') return end
    if (then === 'unplugged') return { kind: 'failed', why: 'cameraUnplugged', detail: 'track ended' }
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve())
    })
    return { kind: 'stopped' }
  },
})

export const failing = (why: SourceTrouble): PoseSource => ({
  kind: 'camera',
  name: 'Built-in camera',
  stream: () => null,
  run: async () => ({ kind: 'failed', why, detail: 'for a test' }),
})

/** Answers before the next frame comes, so that a recording reads exactly as in `analyse`. */
export const atOnceSolver: FitSolver = { warmUp: () => {}, solve: async (request) => solveFit(request) }

type SettingParts = {
  /** One after the other: the second is what a retry or another camera opens. */
  readonly cameras?: readonly PoseSource[]
  readonly video?: PoseSource
  readonly host?: ReturnType<typeof inMemoryHost>
  readonly muted?: boolean
  readonly plan?: SetPlan
  readonly coaching?: Coaching
  readonly solver?: FitSolver
  readonly pictures?: PictureChoice
  readonly keepVideo?: boolean
}

/** A live session with everything around it, and notes of what the coach was asked to do. */
export const liveSetting = ({
  cameras = [],
  video,
  host = inMemoryHost(),
  muted = false,
  plan = squatPlan,
  coaching = { mode: 'voice', feedback: 'full' },
  solver = atOnceSolver,
  pictures = noPictures,
  keepVideo = false,
}: SettingParts) => {
  const heard: string[] = []
  const bugs: unknown[] = []
  const waiting = [...cameras]
  let plugged: readonly CameraChoice[] = [{ id: 'built-in', label: 'Built-in camera' }]
  let tellPlugged: (() => void) | null = null
  const sources: PoseSources = {
    listCameras: async () => plugged,
    onCamerasChanged: (listener) => {
      tellPlugged = listener
      return () => {
        tellPlugged = null
      }
    },
    camera: () => waiting.shift() ?? failing('noCamera'),
    video: () => video ?? failing('videoUnreadable'),
    sample: () => video ?? failing('videoUnreadable'),
  }
  const coach: Coach = {
    give: (given) => {
      heard.push(...notedCue(given))
      return null
    },
    setMuted: (mute) => heard.push(mute ? 'muted' : 'sound on'),
    silence: () => heard.push('silence'),
  }
  let second = 0
  let locks = 0
  const people = openPeopleStore(host)
  const outbox = openRepOutbox({ host, timer: () => () => {} })
  const session: LiveSession = openLiveSession({
    sources,
    opening:
      video === undefined
        ? { kind: 'camera', cameraId: null }
        : { kind: 'video', file: new Blob(), name: video.name },
    outbox,
    coach,
    clock: { isoNow: () => `2026-03-01T10:00:${String(second++ % 60).padStart(2, '0')}.000+01:00` },
    solver,
    people,
    keepAwake: () => {
      locks += 1
      let held = true
      return () => {
        if (held) locks -= 1
        held = false
      }
    },
    muted,
    plan,
    coaching: () => coaching,
    pictures: () => pictures,
    video: { isWanted: () => keepVideo, host },
    reportBug: (bug) => bugs.push(bug),
  })
  return {
    session,
    host,
    people,
    outbox,
    heard,
    bugs,
    /** Whether anything still keeps the screen on. */
    isAwake: () => locks > 0,
    plugIn: (now: readonly CameraChoice[]) => {
      plugged = now
      tellPlugged?.()
    },
  }
}

/** Resolves as soon as the store holds what is asked for. */
export const until = (
  { store }: LiveSession,
  holds: (state: ReturnType<LiveSession['store']['getState']>) => boolean,
): Promise<void> =>
  new Promise((resolve) => {
    if (holds(store.getState())) return resolve()
    const stop = store.subscribe((state) => {
      if (!holds(state)) return
      stop()
      resolve()
    })
  })
