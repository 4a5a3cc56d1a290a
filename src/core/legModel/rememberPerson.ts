import { errorOfParameter, type SetUp } from '#core/legModel/fitSetUp.ts'
import { personalParameters } from '#core/legModel/personalParameters.ts'
import type { SetUpPriors } from '#core/legModel/setUpParameters.ts'

/** Clothes, shoes and the day's form change: nothing is remembered more surely than this share of what was believed before. */
const leastSure = 0.5

/**
 * A fit's knowledge of the person as priors for the next one, after a step to a new stance.
 * Between parameters it forgets how they hang together, so it is a little less than what the fit knew.
 */
export const rememberPerson = (setUp: SetUp, before: SetUpPriors): Partial<SetUpPriors> =>
  Object.fromEntries(
    personalParameters.map((name) => [
      name,
      {
        mean: setUp.parameters[name],
        sd: Math.max(errorOfParameter(setUp, name), leastSure * before[name].sd),
      },
    ]),
  )
