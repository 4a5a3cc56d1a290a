import type { Anchor } from '#platform/pose/blazepose/makeAnchors.ts'
import { detectorNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import { sigmoid } from '#platform/pose/blazepose/sigmoid.ts'

/** A person as the detector sees one; every number in shares of its square input, so values may leave 0..1. */
export type Detection = {
  readonly score: number
  /** centre x, centre y, width, height, then x, y of four alignment points: hips, body circle, shoulders, upper circle. */
  readonly values: readonly number[]
}

/** Boxes above the minimum score, in the network's order; overlapping ones are still in. */
export const decodeDetections = (
  boxes: Float32Array,
  scores: Float32Array,
  anchors: readonly Anchor[],
): readonly Detection[] => {
  const { inputSide, valuesPerBox, minimumScore, scoreClip } = detectorNetwork
  return anchors.flatMap((anchor, index) => {
    const raw = scores[index] ?? -scoreClip
    const score = sigmoid(Math.min(scoreClip, Math.max(-scoreClip, raw)))
    if (score < minimumScore) return []
    const box = boxes.subarray(index * valuesPerBox, (index + 1) * valuesPerBox)
    const values = Array.from(box, (value, at) => value / inputSide + (isExtent(at) ? 0 : axis(anchor, at)))
    return [{ score, values }]
  })
}

/** Width and height are lengths; all other values are places, relative to the anchor. */
const isExtent = (at: number) => at === 2 || at === 3
const axis = (anchor: Anchor, at: number) => (at % 2 === 0 ? anchor.x : anchor.y)
