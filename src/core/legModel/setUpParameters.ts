import { setUpPriors, type Prior } from '#core/legModel/legModelPriors.ts'

/** What belongs to one person standing in one place before one camera; see legModelPriors.ts for each one's unit. */
export type SetUpParameter = keyof typeof setUpPriors
export type SetUpParameters = Readonly<Record<SetUpParameter, number>>
export type SetUpPriors = Readonly<Record<SetUpParameter, Prior>>

export const isParameter = (name: string): name is SetUpParameter => name in setUpPriors
/** The order in which the solver keeps them. */
export const setUpParameterNames: readonly SetUpParameter[] = Object.keys(setUpPriors).filter(isParameter)

export const indexOfParameter = (name: SetUpParameter): number => setUpParameterNames.indexOf(name)

export const parametersFrom = (values: readonly number[]): SetUpParameters =>
  mapParameters((_, index) => values[index] ?? Number.NaN)

export const valuesOf = (parameters: SetUpParameters): number[] =>
  setUpParameterNames.map((name) => parameters[name])

export const mapParameters = <T>(
  make: (name: SetUpParameter, index: number) => T,
): Readonly<Record<SetUpParameter, T>> => {
  const made: Partial<Record<SetUpParameter, T>> = {}
  setUpParameterNames.forEach((name, index) => {
    made[name] = make(name, index)
  })
  // Every name has just been given its value.
  return made as Record<SetUpParameter, T>
}
