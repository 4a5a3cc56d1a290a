import type { CameraPlace } from '#core/body/cameraPlace.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'

/** What is known before a session's first frame. All of it may be wrong, so all of it enters as a prior with a spread. */
export type KnownBeforehand = {
  /** Proportions that earlier sets taught about this person (`rememberPerson`); empty for a stranger. */
  readonly person: Partial<SetUpPriors>
  readonly cameraPlace: CameraPlace | null
  /** Numbers of the reps that are known to be good: the knees were over the toes. */
  readonly knownGood: readonly number[]
}

export const knowNothing: KnownBeforehand = { person: {}, cameraPlace: null, knownGood: [] }
