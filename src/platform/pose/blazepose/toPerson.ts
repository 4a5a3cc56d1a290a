import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import type { Landmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'
import type { Size } from '#platform/pose/blazepose/region.ts'

/** z is in shares of the width, as BlazePose defines it. */
export const toPerson = (
  { image, world, visibility }: Landmarks,
  { width, height }: Size,
): NonNullable<RawPose['person']> => ({
  image: listLandmarks(image, visibility, width, height, width),
  world: listLandmarks(world, visibility, 1, 1, 1),
})

const listLandmarks = (
  flat: Float64Array,
  seen: Float64Array,
  x: number,
  y: number,
  z: number,
): readonly RawLandmark[] =>
  Array.from(seen, (visibility, each) => [
    (flat[each * 3] ?? 0) / x,
    (flat[each * 3 + 1] ?? 0) / y,
    (flat[each * 3 + 2] ?? 0) / z,
    visibility,
  ])
