import { landmarkInMirror } from '#core/body/landmarkInMirror.ts'
import { mirrorAgreement } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Landmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'

/** Whatever may be taken for its twin as a whole: all below the face, or all below the hips. First landmark of each. */
const groups = [11, 25] as const

/**
 * The mirrored look with its sides named as the plain one names them: the network may take a leg, or somebody seen from the
 * side or from behind, for the other way round in one of the two, and the middle of a left and a right leg is neither.
 */
export const agreeOnSides = (mirrored: Landmarks, plain: Landmarks): Landmarks => {
  const group = groups.find(
    (first) =>
      way(mirrored, plain, first, landmarkInMirror) < mirrorAgreement * way(mirrored, plain, first, itself),
  )
  return group === undefined ? mirrored : exchanged(mirrored, group)
}

const itself = (landmark: number) => landmark

/** How far the mirrored look's places, from this landmark on and named so, lie from the plain one's together; pixels. */
const way = (
  { image: one }: Landmarks,
  { image: other }: Landmarks,
  first: number,
  named: (landmark: number) => number,
): number => {
  let sum = 0
  for (let each = first; each * 3 < other.length; each++) {
    const [from, to] = [named(each) * 3, each * 3]
    sum += Math.hypot((one[from] ?? 0) - (other[to] ?? 0), (one[from + 1] ?? 0) - (other[to + 1] ?? 0))
  }
  return sum
}

const exchanged = ({ image, world, visibility, alignment }: Landmarks, first: number): Landmarks => {
  const from = (each: number) => (each < first ? each : landmarkInMirror(each))
  const exchange = (list: Float64Array, size: number) =>
    list.map((_, at) => list[from(Math.floor(at / size)) * size + (at % size)] ?? 0)
  return {
    alignment,
    image: exchange(image, 3),
    world: exchange(world, 3),
    visibility: exchange(visibility, 1),
  }
}
