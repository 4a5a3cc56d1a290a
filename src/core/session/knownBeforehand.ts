import type { CameraPlace } from '#core/body/cameraPlace.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'

/**
 * What is known before a session's first frame. It may be wrong, so proportions and good reps enter the fit as priors with a spread;
 * the camera's place enters nothing and is only noted with the set (docs/decisions/0009-fits-beside-the-page.md).
 */
export type KnownBeforehand = {
  /** Proportions that earlier sets taught about this person (`rememberPerson`); empty for a stranger. */
  readonly person: Partial<SetUpPriors>
  readonly cameraPlace: CameraPlace | null
  /** Numbers of the reps that are known to be good: the knees were over the toes. */
  readonly knownGood: readonly number[]
}

export const knowNothing: KnownBeforehand = { person: {}, cameraPlace: null, knownGood: [] }
