import { detectorNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Detection } from '#platform/pose/blazepose/decodeDetections.ts'

/**
 * Weighted non-maximum suppression: the boxes that overlap the best one become one detection, their mean weighted by
 * score; then the rest likewise. Best first.
 */
export const mergeDetections = (detections: readonly Detection[]): readonly Detection[] => {
  const merged: Detection[] = []
  let left = detections.toSorted((one, other) => other.score - one.score)
  for (let best = left[0]; best !== undefined; best = left[0]) {
    const strongest = best
    const same = left.filter(
      (each) => each === strongest || overlap(strongest, each) > detectorNetwork.samePersonOverlap,
    )
    merged.push(weightedMean(strongest, same))
    left = left.filter((each) => !same.includes(each))
  }
  return merged
}

const weightedMean = (best: Detection, group: readonly Detection[]): Detection => {
  const weight = group.reduce((sum, each) => sum + each.score, 0)
  const mean = (at: number) =>
    group.reduce((sum, each) => sum + each.score * (each.values[at] ?? 0), 0) / weight
  return { score: best.score, values: best.values.map((_, at) => mean(at)) }
}

/** Intersection over union of two boxes, 0 to 1. */
const overlap = (one: Detection, other: Detection) => {
  const [x = 0, y = 0, width = 0, height = 0] = one.values
  const [u = 0, v = 0, breadth = 0, length = 0] = other.values
  const across = Math.min(x + width / 2, u + breadth / 2) - Math.max(x - width / 2, u - breadth / 2)
  const down = Math.min(y + height / 2, v + length / 2) - Math.max(y - height / 2, v - length / 2)
  const shared = Math.max(0, across) * Math.max(0, down)
  return shared / (width * height + breadth * length - shared)
}
