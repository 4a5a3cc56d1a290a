/** The item that lies nearest in time; undefined only for an empty list. */
export const nearestInTime = <T extends { readonly at: number }>(
  items: readonly T[],
  at: number,
): T | undefined =>
  items.reduce<T | undefined>(
    (best, item) => (best === undefined || Math.abs(item.at - at) < Math.abs(best.at - at) ? item : best),
    undefined,
  )
