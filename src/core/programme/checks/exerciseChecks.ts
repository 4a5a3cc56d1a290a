import { checkBridge } from '#core/programme/checks/bridge.ts'
import type { Check } from '#core/programme/checks/checkReading.ts'
import { checkClam } from '#core/programme/checks/clam.ts'
import { checkHipFlexorStretch } from '#core/programme/checks/hipFlexorStretch.ts'
import { checkKneeGap } from '#core/programme/checks/kneeGap.ts'
import { checkSingleLegBridge } from '#core/programme/checks/singleLegBridge.ts'
import { checkSingleLegSquat } from '#core/programme/checks/singleLegSquat.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'

const checks: Partial<Readonly<Record<ExerciseId, Check>>> = {
  gluteSqueeze: checkKneeGap,
  bridge: checkBridge,
  singleLegBridge: checkSingleLegBridge,
  clam: checkClam,
  hipFlexorStretch: checkHipFlexorStretch,
  singleLegSquat: checkSingleLegSquat,
}

/** Null where a timer is all there is. The squat has its own screen and its own rules. */
export const checkOf = (exercise: ExerciseId): Check | null => checks[exercise] ?? null
