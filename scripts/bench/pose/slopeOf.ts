/** The middle of the slopes between all pairs (Theil and Sen), a step apart each: one wild value doesn't tilt it. */
export const slopeOf = (values: readonly (number | null)[]): number => {
  const points = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => (other.value - one.value) / (other.at - one.at)),
  )
  return slopes.toSorted((one, other) => one - other)[Math.floor(slopes.length / 2)] ?? Number.NaN
}
