/** Makes the compiler point at every switch that forgets a new kind. */
export const assertNever = (value: never): never => {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
