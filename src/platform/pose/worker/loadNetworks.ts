import { loadAndCompile, loadLiteRt } from '@litertjs/core'
import { makeAnchors } from '#platform/pose/blazepose/makeAnchors.ts'
import { detectorNetwork, landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { BlazePoseNetworks } from '#platform/pose/blazepose/makePersonTracker.ts'
import type { LandmarkModel } from '#app/poseQuality.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { loadLiteRtScript } from '#platform/pose/worker/loadLiteRtScript.ts'
import { type Network, type OnRan, openNetwork } from '#platform/pose/worker/openNetwork.ts'

export type LoadedNetworks = BlazePoseNetworks & {
  /** From the next frame on; a model not used before takes a fifth of a second to load. */
  readonly useModel: (model: LandmarkModel) => Promise<void>
}

export type NetworkWishes = {
  readonly assets: PoseAssetUrls
  /** One needs no cross-origin isolation. */
  readonly threads: number
  readonly model: LandmarkModel
}

/** Loads LiteRT and both networks. Throws when anything is missing or unsupported. */
export const loadNetworks = async (
  { assets, threads, model }: NetworkWishes,
  onRan: OnRan,
): Promise<LoadedNetworks> => {
  // The files come while the runtime compiles.
  const detectorFile = fetchModel(assets.detector)
  const landmarkFile = fetchModel(assets.landmarks[model])
  const threaded = threads > 1
  await loadLiteRtScript(assets.litert, threaded)
  // LiteRT would open a graphics device that nothing here uses.
  Object.defineProperty(navigator, 'gpu', { value: undefined })
  await loadLiteRt(assets.litert, { threads: threaded })

  const compile = async (file: Promise<Uint8Array>, side: number) => {
    const options = { accelerator: 'wasm', cpuOptions: { numThreads: threads } } as const
    return openNetwork(await loadAndCompile(await file, options), side, onRan)
  }
  const detector = await compile(detectorFile, detectorNetwork.inputSide)
  const landmarkers = new Map<LandmarkModel, Network>()
  const openLandmarker = async (wanted: LandmarkModel, file = fetchModel(assets.landmarks[wanted])) => {
    const open = landmarkers.get(wanted) ?? (await compile(file, landmarkNetwork.inputSide))
    landmarkers.set(wanted, open)
    return open
  }
  let landmarker = await openLandmarker(model, landmarkFile)

  return {
    useModel: async (wanted) => {
      landmarker = await openLandmarker(wanted)
    },
    detect: (fill, read) =>
      detector.run(fill, (output) => read({ boxes: output(sizes.boxes), scores: output(sizes.scores) })),
    locate: (fill, read) =>
      landmarker.run(fill, (output) =>
        read({
          landmarks: output(sizes.landmarks),
          presence: output(sizes.presence)[0] ?? 0,
          heatmap: output(sizes.heatmap),
          world: output(sizes.world),
        }),
      ),
  }
}

const anchors = makeAnchors().length
const { landmarksInTensor, valuesPerLandmark, valuesPerWorldLandmark, heatmapSide } = landmarkNetwork
const sizes = {
  boxes: anchors * detectorNetwork.valuesPerBox,
  scores: anchors,
  landmarks: landmarksInTensor * valuesPerLandmark,
  presence: 1,
  heatmap: heatmapSide ** 2 * landmarksInTensor,
  world: landmarksInTensor * valuesPerWorldLandmark,
}

const fetchModel = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} is missing (${response.status})`)
  return new Uint8Array(await response.arrayBuffer())
}
