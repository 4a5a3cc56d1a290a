import { mean } from '#core/geometry/statistics.ts'
import { errorOfParameter, type SetUp } from '#core/legModel/fitSetUp.ts'
import { isParameter, type SetUpPriors } from '#core/legModel/setUpParameters.ts'

/**
 * Mean of the squared differences in their errors, from which a body is somebody else's. Low, because both sides of the difference
 * hold the same priors and forgetting a body by mistake costs little. Proposed: a modelled body with a thigh a third longer has 0.86.
 */
const mostMisfit = 0.6

/** How far a body that was fitted without them lies from what a former stance taught. */
export const misfitOfPerson = (fitted: SetUp, remembered: Partial<SetUpPriors>): number => {
  const squares = Object.entries(remembered).flatMap(([name, prior]) =>
    isParameter(name)
      ? [(fitted.parameters[name] - prior.mean) ** 2 / (errorOfParameter(fitted, name) ** 2 + prior.sd ** 2)]
      : [],
  )
  return squares.length === 0 ? 0 : mean(squares)
}

/** Somebody else stands there than the one who is remembered. */
export const contradictsPerson = (fitted: SetUp, remembered: Partial<SetUpPriors>): boolean =>
  misfitOfPerson(fitted, remembered) > mostMisfit
