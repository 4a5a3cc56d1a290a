export type Point = { readonly at: number; readonly value: number }

/** The middle of the slopes between all pairs (Theil and Sen): one wild value doesn't tilt it. NaN of fewer than two points. */
export const slopeOf = (points: readonly Point[]): number => {
  const slopes = points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => (other.value - one.value) / (other.at - one.at)),
  )
  return slopes.toSorted((one, other) => one - other)[Math.floor(slopes.length / 2)] ?? Number.NaN
}
