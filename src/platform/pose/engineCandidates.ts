import type { QualityWishes } from '#app/quality/poseQuality.ts'
import { makeLitertEngine } from '#platform/pose/makeLitertEngine.ts'
import { makeMediapipeEngine } from '#platform/pose/makeMediapipeEngine.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import type { PoseEngine } from '#platform/pose/poseEngine.ts'

export type EnginePreference = 'auto' | 'litert' | 'mediapipe'
export type EngineCandidate = { readonly label: string; readonly make: () => PoseEngine }

/** More threads than this only wait for each other: the model's layers are small. */
const mostThreads = 4

/** Threads need a cross-origin isolated page. */
export const threadsHere = () =>
  crossOriginIsolated ? Math.min(mostThreads, navigator.hardwareConcurrency) : 1

/** Which engines to try, in this order. `useGraphics` only after a trial. */
export const engineCandidates = (
  preference: EnginePreference,
  assets: PoseAssetUrls,
  wishes: () => QualityWishes,
  useGraphics = false,
): readonly EngineCandidate[] => {
  const threads = threadsHere()
  const litert = (count: number) => ({
    label: count > 1 ? 'LiteRT with threads' : 'LiteRT',
    make: () => makeLitertEngine(assets, count, wishes),
  })
  const liteRts = threads > 1 ? [litert(threads), litert(1)] : [litert(1)]
  const mediapipe = { label: 'MediaPipe', make: () => makeMediapipeEngine(assets.mediapipe) }
  const graphics = {
    label: 'LiteRT on the graphics processor',
    make: () => makeLitertEngine(assets, threads, wishes, 'graphics'),
  }
  if (preference === 'mediapipe') return [mediapipe, ...liteRts]
  return [...(useGraphics && preference === 'auto' ? [graphics] : []), ...liteRts, mediapipe]
}
