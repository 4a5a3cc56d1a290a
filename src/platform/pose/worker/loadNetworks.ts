import type { LandmarkModel } from '#core/body/rawPose.ts'
import { makeAnchors } from '#platform/pose/blazepose/makeAnchors.ts'
import { detectorNetwork, landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { BlazePoseNetworks } from '#platform/pose/blazepose/makePersonTracker.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { landmarkOutputs } from '#platform/pose/worker/landmarkOutputs.ts'
import type { Network, OnRan } from '#platform/pose/worker/openNetwork.ts'
import { fetchModel, openRuntime, type Processor } from '#platform/pose/worker/openRuntime.ts'

export type LoadedNetworks = BlazePoseNetworks & {
  /** From the next frame on; a model not used before takes a fifth of a second to load. */
  readonly useModel: (model: LandmarkModel) => Promise<void>
}

export type NetworkWishes = {
  readonly assets: PoseAssetUrls
  /** One needs no cross-origin isolation. */
  readonly threads: number
  readonly model: LandmarkModel
  /** For the landmarks; the detector is wrong on the graphics processor, without a word, and stays off it. */
  readonly landmarksOn: Processor
}

/** Loads LiteRT and both networks. Throws when anything is missing or unsupported. */
export const loadNetworks = async (
  { assets, threads, model, landmarksOn }: NetworkWishes,
  onRan: OnRan,
): Promise<LoadedNetworks> => {
  // The files come while the runtime compiles.
  const detectorFile = fetchModel(assets.detector)
  const landmarkFile = fetchModel(assets.landmarks[model])
  const runtime = await openRuntime({ assets, threads, graphics: landmarksOn === 'graphics' }, onRan)
  const detector = await runtime.open(detectorFile, detectorNetwork.inputSide, 'processor')
  const landmarkers = new Map<LandmarkModel, Network>()
  const openLandmarker = async (wanted: LandmarkModel, file = fetchModel(assets.landmarks[wanted])) => {
    const open = await runtime.open(file, landmarkNetwork.inputSide, landmarksOn)
    landmarkers.set(wanted, open)
    return open
  }
  let landmarker = await openLandmarker(model, landmarkFile)

  return {
    useModel: async (wanted) => {
      landmarker = landmarkers.get(wanted) ?? (await openLandmarker(wanted))
    },
    detect: (fill, read) =>
      detector.run(fill, (output) => read({ boxes: output(boxValues), scores: output(anchors) })),
    locate: (fill, read) => landmarker.run(fill, (output) => read(landmarkOutputs(output))),
  }
}

const anchors = makeAnchors().length
const boxValues = anchors * detectorNetwork.valuesPerBox
