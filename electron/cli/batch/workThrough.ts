/** Works on at most `width` of the items at once, in order; resolves with the results in that order. */
export const workThrough = async <Item, Result>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> => {
  const results = new Map<number, Result>()
  const queue = items.entries()
  const worker = async () => {
    for (const [place, item] of queue) results.set(place, await work(item))
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return [...results].toSorted(([one], [other]) => one - other).map(([, result]) => result)
}

/** One after another, whoever asks: for what exists once, like the pose engine. */
export const oneAtATime = <Arguments extends readonly unknown[], Result>(
  work: (...given: Arguments) => Promise<Result>,
): ((...given: Arguments) => Promise<Result>) => {
  let before: Promise<unknown> = Promise.resolve()
  return (...given) => {
    const mine = before.then(() => work(...given))
    before = mine.catch(() => null)
    return mine
  }
}
