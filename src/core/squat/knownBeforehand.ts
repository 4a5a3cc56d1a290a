import type { CameraPlace } from '#core/body/cameraPlace.ts'

/**
 * What is known before a session's first frame. Good reps may be none, so they enter the fit as priors with a spread;
 * the camera's place enters nothing and is only noted with the set (docs/decisions/0009-fits-beside-the-page.md).
 */
export type KnownBeforehand = {
  readonly cameraPlace: CameraPlace | null
  /** Numbers of the reps that are known to be good: the knees were over the toes. */
  readonly knownGood: readonly number[]
}

export const knowNothing: KnownBeforehand = { cameraPlace: null, knownGood: [] }
