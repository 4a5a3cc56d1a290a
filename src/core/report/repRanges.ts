/** Rep numbers in rising order for a sentence: three and more in a row become one range, "1–4". */
export const repRanges = (indexes: readonly number[]): readonly string[] =>
  runsOf(indexes).flatMap(([first, last]) =>
    last - first < 2
      ? Array.from({ length: last - first + 1 }, (_, step) => String(first + step))
      : `${first}–${last}`,
  )

type Run = readonly [first: number, last: number]

const runsOf = (indexes: readonly number[]): readonly Run[] =>
  indexes.reduce<readonly Run[]>((runs, index) => {
    const run = runs.at(-1)
    return run !== undefined && index === run[1] + 1
      ? [...runs.slice(0, -1), [run[0], index]]
      : [...runs, [index, index]]
  }, [])
