import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import { ballHipFlexor, rollHipFlexor } from '#core/programme/demonstration/lyingFaceDown.ts'
import { bridge, singleLegBridge } from '#core/programme/demonstration/lyingOnBack.ts'
import { ballOuterHip, clam, rollOuterThigh } from '#core/programme/demonstration/lyingOnSide.ts'
import { itBandTwist } from '#core/programme/demonstration/sitting.ts'
import { singleLegSquat } from '#core/programme/demonstration/onOneLeg.ts'
import { gluteSqueeze, hipFlexorStretch, squat } from '#core/programme/demonstration/standing.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'

export const demonstrations: Readonly<Record<ExerciseId, Demonstration>> = {
  gluteSqueeze,
  squat,
  bridge,
  singleLegBridge,
  clam,
  hipFlexorStretch,
  singleLegSquat,
  itBandTwist,
  rollOuterThigh,
  rollHipFlexor,
  ballHipFlexor,
  ballOuterHip,
}
