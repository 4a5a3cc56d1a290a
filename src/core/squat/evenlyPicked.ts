/** At most `most` of the items, evenly spaced, first and last kept. */
export const evenlyPicked = <T>(items: readonly T[], most: number): readonly T[] => {
  if (items.length <= most) return items
  return Array.from({ length: most }, (_, place) =>
    Math.round((place * (items.length - 1)) / (most - 1)),
  ).flatMap((index) => items[index] ?? [])
}
