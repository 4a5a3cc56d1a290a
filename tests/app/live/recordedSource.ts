import type { PoseSource } from '#app/ports.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'

export type Pace = {
  /** 1 plays at the recorded times, 2 twice as fast. */
  readonly speed: number
  /** Resolves after so many milliseconds, or at once when the signal aborts. */
  readonly wait: (duration: number, signal: AbortSignal) => Promise<void>
}

/** Plays recorded landmarks at their own times: tests, demonstrations and replays run on it. */
export const recordedSource = (
  name: string,
  poses: readonly RawPose[],
  { speed, wait }: Pace,
): PoseSource => ({
  kind: 'landmarks',
  name,
  stream: () => null,
  run: async (sink, signal) => {
    sink.onEngine({ name: 'Recorded landmarks', insteadOf: null })
    const total = poses.at(-1)?.at ?? milliseconds(0)
    let before = 0
    for (const pose of poses) {
      await wait((pose.at - before) / speed, signal)
      if (signal.aborted) return { kind: 'stopped' }
      before = pose.at
      sink.onPose(pose)
      sink.onProgress?.(pose.at, total)
    }
    return { kind: 'ended' }
  },
})
