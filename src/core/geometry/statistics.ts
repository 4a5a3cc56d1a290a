/** NaN for an empty list, because there is no honest other answer. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The middle value; NaN for an empty list. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** Linear interpolation between order statistics; `portion` from 0 (least) to 1 (greatest). */
export const percentile = (values: readonly number[], portion: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const place = portion * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}
