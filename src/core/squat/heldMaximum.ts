import { type Milliseconds, milliseconds } from '#core/units.ts'

export type TimedValue = { readonly at: Milliseconds; readonly value: number }

/** A longer gap between two readings is a hole, not a straight line. Twice the slowest frame rate supported (8 per second). */
const longestGap = 260
/** Fine against the 100 ms that a value has to hold. */
const step = 10

/** K3: the largest value that the series, drawn as straight lines between its readings, keeps for at least `hold`. */
export const heldMaximum = (series: readonly TimedValue[], hold: Milliseconds): TimedValue | null => {
  let best: TimedValue | null = null
  for (const run of runsWithoutHoles(series)) {
    const grid = resample(run)
    const width = Math.min(Math.ceil(hold / step), grid.length - 1)
    for (let start = 0; start + width < grid.length; start += 1) {
      const window = grid.slice(start, start + width + 1)
      const least = Math.min(...window.map((point) => point.value))
      const middle = window[Math.floor(window.length / 2)]
      if (middle !== undefined && (best === null || least > best.value))
        best = { at: middle.at, value: least }
    }
  }
  return best
}

const runsWithoutHoles = (series: readonly TimedValue[]): TimedValue[][] => {
  const runs: TimedValue[][] = []
  for (const point of series) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && point.at - last.at <= longestGap) run.push(point)
    else runs.push([point])
  }
  return runs
}

const resample = (run: readonly TimedValue[]): TimedValue[] => {
  const grid: TimedValue[] = []
  run.forEach((point, index) => {
    const next = run[index + 1]
    if (next === undefined) {
      grid.push(point)
      return
    }
    for (let at: number = point.at; at < next.at; at += step) {
      const part = (at - point.at) / (next.at - point.at)
      grid.push({ at: milliseconds(at), value: point.value + (next.value - point.value) * part })
    }
  })
  return grid
}
