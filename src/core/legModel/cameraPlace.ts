import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'

/** Where the camera stands, as the person says; `other` and unknown tell nothing. */
export const cameraPlaces = ['floor', 'chair', 'table', 'other'] as const
export type CameraPlace = (typeof cameraPlaces)[number]

/**
 * Height of the lens over the floor, metres. A phone leans low on the floor and a laptop's lens is 0.2 m over what it stands on;
 * seats are 0.45 m high, tables 0.72 m. Proposed; ± covers both kinds of device.
 */
const lensHeight = {
  floor: { mean: 0.16, sd: 0.1 },
  chair: { mean: 0.6, sd: 0.13 },
  table: { mean: 0.87, sd: 0.13 },
} as const
/** The ankle joint's centre over the floor, and a grown person's shin from knee to ankle centre with its spread; metres. */
const ankleHeight = 0.09
const shin = { mean: 0.41, sd: 0.035 }

/** The ankles' height against the camera's in shin lengths, for the fit; a shin's unknown length adds to the spread. */
export const priorsOfPlace = (place: CameraPlace | null): Partial<SetUpPriors> => {
  if (place === null || place === 'other') return {}
  const drop = lensHeight[place].mean - ankleHeight
  const sd = Math.hypot(lensHeight[place].sd, (drop * shin.sd) / shin.mean)
  return { standY: { mean: -drop / shin.mean, sd: sd / shin.mean } }
}
