import { landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { LandmarkTensors } from '#platform/pose/blazepose/decodeLandmarks.ts'
import type { ReadOutput } from '#platform/pose/worker/openNetwork.ts'

const { landmarksInTensor, valuesPerLandmark, valuesPerWorldLandmark, heatmapSide } = landmarkNetwork

export const landmarkOutputs = (output: ReadOutput): LandmarkTensors => ({
  landmarks: output(landmarksInTensor * valuesPerLandmark),
  presence: output(1)[0] ?? 0,
  heatmap: output(heatmapSide ** 2 * landmarksInTensor),
  world: output(landmarksInTensor * valuesPerWorldLandmark),
})
