import { type CompiledModel, loadAndCompile, loadLiteRt, Tensor } from '@litertjs/core'
import { makeAnchors } from '#platform/pose/blazepose/makeAnchors.ts'
import { detectorNetwork, landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { BlazePoseNetworks } from '#platform/pose/blazepose/makePersonTracker.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { loadLiteRtScript } from '#platform/pose/worker/loadLiteRtScript.ts'

/** Loads LiteRT and both models. One thread needs no cross-origin isolation. Throws when anything is missing or unsupported. */
export const loadNetworks = async (assets: PoseAssetUrls, threads: number): Promise<BlazePoseNetworks> => {
  const threaded = threads > 1
  await loadLiteRtScript(assets.litert, threaded)
  // LiteRT would open a graphics device that nothing here uses.
  Object.defineProperty(navigator, 'gpu', { value: undefined })
  await loadLiteRt(assets.litert, { threads: threaded })
  const options = { accelerator: 'wasm', cpuOptions: { numThreads: threads } } as const
  const detector = await loadAndCompile(assets.detector, options)
  const landmarker = await loadAndCompile(assets.landmarks, options)

  const anchors = makeAnchors().length
  const boxes = outputOfSize(detector, anchors * detectorNetwork.valuesPerBox)
  const scores = outputOfSize(detector, anchors)
  const { landmarksInTensor, valuesPerLandmark, valuesPerWorldLandmark, heatmapSide } = landmarkNetwork
  const landmarks = outputOfSize(landmarker, landmarksInTensor * valuesPerLandmark)
  const presence = outputOfSize(landmarker, 1)
  const heatmap = outputOfSize(landmarker, heatmapSide ** 2 * landmarksInTensor)
  const world = outputOfSize(landmarker, landmarksInTensor * valuesPerWorldLandmark)

  return {
    detect: (input) =>
      runModel(detector, input, detectorNetwork.inputSide, (read) => ({
        boxes: read(boxes),
        scores: read(scores),
      })),
    locate: (input) =>
      runModel(landmarker, input, landmarkNetwork.inputSide, (read) => ({
        landmarks: read(landmarks),
        presence: read(presence)[0] ?? 0,
        heatmap: read(heatmap),
        world: read(world),
      })),
  }
}

/** Outputs are told apart by their size: their names and order differ between releases of the models. */
const outputOfSize = (model: CompiledModel, size: number) => {
  const index = model
    .getOutputDetails()
    .findIndex(({ shape }) => shape.reduce((product, side) => product * side, 1) === size)
  if (index < 0) throw new Error(`The model has no output of ${size} values`)
  return index
}

/** Tensors live in the runtime's own memory, where nothing is collected: whatever is made here is deleted here. */
const runModel = async <Answer>(
  model: CompiledModel,
  input: Float32Array,
  side: number,
  readAnswer: (read: (output: number) => Float32Array) => Answer,
): Promise<Answer> => {
  const tensor = new Tensor(input, [1, side, side, 3])
  try {
    const outputs = await model.run(tensor)
    try {
      return readAnswer((output) => {
        const values = outputs[output]?.toTypedArray()
        if (!(values instanceof Float32Array))
          throw new Error('The model answered with something other than numbers')
        return values
      })
    } finally {
      for (const output of outputs) output.delete()
    }
  } finally {
    tensor.delete()
  }
}
