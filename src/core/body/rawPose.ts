import type { Milliseconds } from '#core/units.ts'

/** [x, y, z, visibility]. Image landmarks: x, y in shares of the picture's width and height. World landmarks: metres. */
export type RawLandmark = readonly [x: number, y: number, z: number, visibility: number]

/** What is known of the picture itself; absent for recorded landmarks. */
export type PictureCheck = {
  /** Mean brightness of the picture, 0 black to 1 white. */
  readonly brightness: number
  /** False when this picture equals the one before it, bit by bit, as a hung camera delivers. */
  readonly changed: boolean
  /** How many people the detector last counted; absent until it has looked. */
  readonly people?: number
}

/** BlazePose's landmark models that ship: lite takes half the time and is further off at the legs. */
export type LandmarkModel = 'full' | 'lite'

/** One frame as a pose engine or a recording hands it over: BlazePose's 33 landmarks, or nobody. */
export type RawPose = {
  /** Capture time, from the start of the source. */
  readonly at: Milliseconds
  /** Size of the unmirrored picture in pixels. */
  readonly width: number
  readonly height: number
  /** Both lists hold 33 landmarks in BlazePose's order; null when nobody was found. */
  readonly person: { readonly image: readonly RawLandmark[]; readonly world: readonly RawLandmark[] } | null
  readonly picture?: PictureCheck
  /** Which model found them; absent where it is not known, and then taken for full. */
  readonly model?: LandmarkModel
}
