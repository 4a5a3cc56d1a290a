import { combineBeliefs } from '#core/legModel/combineBeliefs.ts'
import { setUpPriors } from '#core/legModel/legModelPriors.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'
import { isHeelRaised } from '#core/squat/measures/heelRise.ts'
import type { RepMeasures } from '#core/squat/measures/repMeasures.ts'

/** Of a set's shin lean per flexion as read from the side against the true one: 0.03 on rendered figures. */
const sideError = 0.035
/** Flexion (degrees) from which the shin's lean tells more of the person than of the picture. */
const deepFrom = 55

/**
 * What a short side-on view teaches the front's model of this person: how far the shin leans per degree of knee flexion, which
 * carries the knee's depth. A raised heel tips the shin, so those reps are left out. Empty when no rep tells.
 *
 * The thigh's length against the shin's is not learned: seen from the side it scatters by 7 %, and is known to 4.5 % beforehand.
 */
export const learnFromSide = (reps: readonly RepMeasures[]): Partial<SetUpPriors> => {
  const bent = reps.flatMap(({ near, legs }) => {
    if (near === null) return []
    const { flexion, shinSagittal, heelRise } = legs[near]
    const deep = flexion.seen && flexion.value >= deepFrom && isHeelRaised(heelRise) !== true
    return deep && shinSagittal.seen ? [{ flexion: flexion.value, shin: shinSagittal.value }] : []
  })
  if (bent.length === 0) return {}
  const seen =
    bent.reduce((sum, { flexion, shin }) => sum + flexion * shin, 0) /
    bent.reduce((sum, { flexion }) => sum + flexion * flexion, 0)
  return { shinPerFlexion: combineBeliefs(setUpPriors.shinPerFlexion, { mean: seen, sd: sideError }) }
}
