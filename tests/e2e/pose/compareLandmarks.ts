import type { RawPose } from '#core/body/rawPose.ts'

/** x, y in pixels, and metres, of one frame's 33 landmarks. */
export type ReferenceFrame = {
  readonly image: readonly (readonly number[])[]
  readonly world: readonly (readonly number[])[]
}

export type Deviation = {
  /** Mean and largest distance of a landmark from its reference, pixels. */
  readonly meanPixels: number
  readonly maxPixels: number
  /** Hips to toes alone. */
  readonly meanLegPixels: number
  readonly meanMetres: number
  readonly maxMetres: number
  readonly framesWithoutPerson: number
}

const firstLegLandmark = 23

export const compareLandmarks = (
  poses: readonly RawPose[],
  reference: readonly ReferenceFrame[],
): Deviation => {
  const pixels: number[] = []
  const legs: number[] = []
  const metres: number[] = []
  poses.forEach(({ person, width, height }, frame) => {
    person?.image.forEach(([x, y], landmark) => {
      const away = distance([x * width, y * height], reference[frame]?.image[landmark] ?? [])
      pixels.push(away)
      if (landmark >= firstLegLandmark) legs.push(away)
    })
    person?.world.forEach(([x, y, z], landmark) => {
      metres.push(distance([x, y, z], reference[frame]?.world[landmark] ?? []))
    })
  })
  return {
    meanPixels: mean(pixels),
    maxPixels: Math.max(...pixels),
    meanLegPixels: mean(legs),
    meanMetres: mean(metres),
    maxMetres: Math.max(...metres),
    framesWithoutPerson: poses.filter(({ person }) => person === null).length,
  }
}

const distance = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...one.map((value, axis) => value - (other[axis] ?? NaN)))
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
