import type { PoseSink, PoseSource, SourceEnd } from '#app/ports.ts'

export type RunningSource = {
  /** Resolves when the source has let go of the camera or the file. */
  readonly stop: () => Promise<void>
}

type RunParts = {
  readonly sink: PoseSink
  readonly onEnd: (end: SourceEnd) => void
  /** Called with whatever is thrown: sources report expected failures as values. */
  readonly reportBug: (bug: unknown) => void
}

/** Runs one source. What it says after it was given up no longer concerns anyone. */
export const runSource = (source: PoseSource, { sink, onEnd, reportBug }: RunParts): RunningSource => {
  const abort = new AbortController()
  const whileCurrent =
    <A extends unknown[]>(tell: ((...args: A) => void) | undefined) =>
    (...args: A) => {
      if (!abort.signal.aborted) tell?.(...args)
    }
  const over = source
    .run(
      {
        onStream: whileCurrent(sink.onStream),
        onEngine: whileCurrent(sink.onEngine),
        onPose: whileCurrent(sink.onPose),
        onPicture: whileCurrent(sink.onPicture),
        onProgress: whileCurrent(sink.onProgress),
      },
      abort.signal,
    )
    .then(whileCurrent(onEnd))
    .catch(reportBug)
  return {
    stop: async () => {
      abort.abort()
      await over
    },
  }
}
