import type { PoseSink, PoseSource, RunningFilm, SourceEnd } from '#app/ports.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import { openCamera } from '#platform/camera/openCamera.ts'
import { startFilm } from '#platform/camera/startFilm.ts'
import type { EngineLender } from '#platform/pose/makeEngineLender.ts'
import type { PickedEngine } from '#platform/pose/pickEngine.ts'

const stopped: SourceEnd = { kind: 'stopped' }

/** A live camera: the newest frame is measured, what comes meanwhile is dropped. */
export const makeCameraSource = (engines: EngineLender, cameraId: string | null): PoseSource => {
  let stream: MediaStream | null = null
  let film: RunningFilm | null = null
  let label = ''

  const run = async (engine: PickedEngine, sink: PoseSink, signal: AbortSignal): Promise<SourceEnd> => {
    // The camera first: its permission is what the user waits for, and without it no engine is needed.
    const opening = await openCamera(cameraId)
    if (opening.kind === 'failed') return signal.aborted ? stopped : opening
    const { track } = opening
    stream = opening.stream
    label = track.label
    // The camera's light goes out at once, not when the engine has started.
    const release = () => {
      void film?.stop()
      film = null
      for (const each of opening.stream.getTracks()) each.stop()
      stream = null
    }
    signal.addEventListener('abort', release, { once: true })
    try {
      if (signal.aborted) return stopped
      // The engine takes seconds to start; the person can find their place meanwhile.
      sink.onStream?.(opening.stream)
      const start = await engine.start(sink.onEngine)
      if (signal.aborted) return stopped
      if (start.kind === 'failed') return { kind: 'failed', why: 'engineFailed', detail: start.why }
      const sinceStart = makeSinceStart()
      const arrivalOf = makeArrivals()
      const hear = (pose: RawPose, takenUpAt: number) => {
        // The last frame in flight may come in after the stop.
        if (!signal.aborted)
          sink.onPose({ ...pose, at: sinceStart(pose.at) }, arrivalOf(pose.at, takenUpAt), (wish) =>
            engine.picture(pose.at, wish),
          )
      }
      const end = await engine.follow(track, hear, signal)
      if (signal.aborted) return stopped
      if (end.kind === 'failed') return { kind: 'failed', why: 'engineFailed', detail: end.why }
      return { kind: 'failed', why: 'cameraUnplugged', detail: `${label} stopped delivering pictures` }
    } finally {
      signal.removeEventListener('abort', release)
      release()
    }
  }

  return {
    kind: 'camera',
    get name() {
      return label
    },
    stream: () => stream,
    film: (listener) => {
      film = stream === null ? null : startFilm(stream, listener)
      return film
    },
    run: (sink, signal) =>
      signal.aborted ? Promise.resolve(stopped) : engines.lend((engine) => run(engine, sink, signal)),
  }
}

/**
 * When each frame reached the program, by the page's performance clock. A camera's own clock has another start: the frame
 * that was taken up soonest after its timestamp tells the difference, so that time spent waiting for the engine counts.
 */
const makeArrivals = () => {
  let difference = Number.POSITIVE_INFINITY
  return (at: Milliseconds, takenUpAt: number) => {
    difference = Math.min(difference, takenUpAt - at)
    return at + difference
  }
}

/** A camera's timestamps start anywhere; a source's at 0. */
const makeSinceStart = () => {
  let first: Milliseconds | null = null
  return (at: Milliseconds) => {
    first ??= at
    return milliseconds(Math.max(0, at - first))
  }
}
