import type { PoseQuality } from '#app/quality/poseQuality.ts'
import type { EngineInfo } from '#app/ports.ts'
import type { EngineCandidate } from '#platform/pose/engineCandidates.ts'
import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Milliseconds } from '#core/units.ts'
import type { EngineStart, FollowEnd, FollowListeners, PoseEngine } from '#platform/pose/poseEngine.ts'

export type PickedEngine = Pick<PoseEngine, 'estimate' | 'close'> & {
  /** As the engine's own; `onEngine` of the start hears of its quality. */
  readonly follow: (
    track: MediaStreamVideoTrack,
    onPose: FollowListeners['onPose'],
    signal: AbortSignal,
  ) => Promise<FollowEnd>
  /**
   * Makes ready for a new source, with what already runs or with the first candidate that starts. `onEngine` hears who
   * works now, instead of whom and why, and hears again when another takes over in the middle.
   */
  readonly start: (onEngine: (engine: EngineInfo) => void) => Promise<EngineStart>
  /** As the engine's own; null while none runs. */
  readonly picture: (at: Milliseconds, wish: PictureWish) => Promise<Uint8Array | null>
  /** Whether the first candidate runs and nothing has failed. */
  readonly isSound: () => boolean
}

type Running = { readonly label: string; readonly engine: PoseEngine; readonly info: EngineInfo }

/** One engine made of several: when one fails, at the start or while it runs, the next takes over with the same frame. */
export const pickEngine = (candidates: readonly EngineCandidate[]): PickedEngine => {
  const waiting = [...candidates]
  const troubles: string[] = []
  let running: Running | null = null
  let tell: (engine: EngineInfo) => void = ignore

  const failed = () => ({ kind: 'failed' as const, why: troubles.join('; ') })

  const startNext = async (): Promise<EngineStart> => {
    for (let candidate = waiting.shift(); candidate !== undefined; candidate = waiting.shift()) {
      const engine = candidate.make()
      const start = await engine.start()
      if (start.kind === 'started') {
        running = {
          label: candidate.label,
          engine,
          info: { name: start.name, insteadOf: troubles.join('; ') || null },
        }
        tell(running.info)
        return start
      }
      engine.close()
      troubles.push(`${candidate.label}: ${start.why}`)
    }
    return failed()
  }

  const replace = async ({ label, engine }: Running, why: string): Promise<EngineStart> => {
    engine.close()
    running = null
    troubles.push(`${label}: ${why}`)
    return startNext()
  }

  const picked: PickedEngine = {
    start: async (onEngine) => {
      tell = onEngine
      if (running === null) return startNext()
      running.engine.beginSource()
      tell(running.info)
      return { kind: 'started', name: running.info.name }
    },

    estimate: async (frame, at) => {
      if (running === null) return failed()
      // The engine takes the frame with it when it dies.
      const spare = frame.clone()
      const answer = await running.engine.estimate(frame, at)
      if (answer.kind === 'failed' && (await replace(running, answer.why)).kind === 'started') {
        return picked.estimate(spare, at)
      }
      spare.close()
      return answer.kind === 'failed' ? failed() : answer
    },

    follow: async (track, onPose, signal) => {
      if (running === null) return failed()
      const { info, engine } = running
      const onQuality = (quality: PoseQuality, name: string) => tell({ ...info, name, quality })
      const end = await engine.follow(track, { onPose, onQuality }, signal)
      if (end.kind === 'ended') return end
      return (await replace(running, end.why)).kind === 'started'
        ? picked.follow(track, onPose, signal)
        : failed()
    },

    picture: async (at, wish) => running?.engine.picture?.(at, wish) ?? null,

    isSound: () => running !== null && troubles.length === 0,

    close: () => {
      running?.engine.close()
      running = null
    },
  }
  return picked
}

const ignore = () => undefined
