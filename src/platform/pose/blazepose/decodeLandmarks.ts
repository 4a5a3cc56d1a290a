import { landmarkInMirror } from '#core/body/landmarkInMirror.ts'
import { landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { refineByHeatmap } from '#platform/pose/blazepose/refineByHeatmap.ts'
import type { Region } from '#platform/pose/blazepose/region.ts'
import { sigmoid } from '#platform/pose/blazepose/sigmoid.ts'

export type LandmarkTensors = {
  /** 39 × (x, y, z, visibility, presence) in pixels of the input, the last two before the sigmoid. */
  readonly landmarks: Float32Array
  /** Whether there is a person at all, 0 to 1. */
  readonly presence: number
  /** 64 × 64 × 39, before the sigmoid. */
  readonly heatmap: Float32Array
  /** 39 × (x, y, z) in metres, upright in the region. */
  readonly world: Float32Array
}

/** Flat lists; image and alignment in pixels of the picture, world in metres, visibility 0 to 1. */
export type Landmarks = {
  readonly image: Float64Array
  readonly alignment: Float64Array
  readonly world: Float64Array
  readonly visibility: Float64Array
}

/** Turns the network's landmarks, which lie in the region's own frame, back into the picture; mirrored ones change sides again. */
export const decodeLandmarks = (
  { landmarks, heatmap, world }: LandmarkTensors,
  region: Region,
): Landmarks => {
  const { bodyLandmarks, alignmentLandmarks, valuesPerLandmark, valuesPerWorldLandmark, inputSide } =
    landmarkNetwork
  const found = bodyLandmarks + alignmentLandmarks
  const cosine = Math.cos(region.rotation)
  const sine = Math.sin(region.rotation)
  const points = new Float64Array(found * 3)
  const visibility = new Float64Array(bodyLandmarks)
  const metric = new Float64Array(bodyLandmarks * 3)
  const across = region.mirrored ? -1 : 1
  const sourceOf = (each: number) => (region.mirrored ? landmarkInMirror(each) : each)

  for (let each = 0; each < found; each++) {
    const source = sourceOf(each)
    const from = source * valuesPerLandmark
    const [x = 0, y = 0, z = 0, visible = 0] = landmarks.subarray(from, from + valuesPerLandmark)
    const refined = refineByHeatmap(x / inputSide, y / inputSide, heatmap, source)
    const right = across * (refined.x - 0.5) * region.side
    const down = (refined.y - 0.5) * region.side
    points[each * 3] = region.x + cosine * right - sine * down
    points[each * 3 + 1] = region.y + sine * right + cosine * down
    points[each * 3 + 2] = (z / inputSide) * region.side
    if (each < bodyLandmarks) visibility[each] = sigmoid(visible)
  }
  for (let each = 0; each < bodyLandmarks; each++) {
    const from = sourceOf(each) * valuesPerWorldLandmark
    const [x = 0, y = 0, z = 0] = world.subarray(from, from + valuesPerWorldLandmark)
    const right = across * x
    metric.set([cosine * right - sine * y, sine * right + cosine * y, z], each * 3)
  }
  return {
    image: points.subarray(0, bodyLandmarks * 3),
    alignment: points.subarray(bodyLandmarks * 3),
    world: metric,
    visibility,
  }
}
