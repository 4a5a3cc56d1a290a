import type { OneEuroSettings } from '#platform/pose/blazepose/blazePoseSettings.ts'

/** Assumed before there are two frames to measure it by, hertz. Source: MediaPipe's landmark filter. */
const firstRate = 30

/** Smooths a list of values in place. Times must rise; `scale` makes speeds comparable between near and far people. */
export type Smoother = (values: Float64Array, at: number, scale: number) => void

/**
 * The One Euro filter (Casiez, Roussel, Vogel, CHI 2012), one per value: still values are smoothed hard, fast ones
 * hardly, so that noise goes and lag stays small. `at` in milliseconds.
 */
export const makeOneEuro = (count: number, settings: OneEuroSettings): Smoother => {
  const raw = new Float64Array(count)
  const smooth = new Float64Array(count)
  const speed = new Float64Array(count)
  let before: number | null = null

  return (values, at, scale) => {
    if (before === null) {
      raw.set(values)
      smooth.set(values)
      before = at
      return
    }
    const rate = at > before ? 1000 / (at - before) : firstRate
    const speedWeight = weightOf(settings.speedCutoff, rate)
    for (let each = 0; each < count; each++) {
      const value = values[each] ?? 0
      const step = (value - (raw[each] ?? 0)) * scale * rate
      const speedNow = mix(speed[each] ?? 0, step, speedWeight)
      const cutoff = settings.minimumCutoff + settings.slope * Math.abs(speedNow)
      const smoothNow = mix(smooth[each] ?? 0, value, weightOf(cutoff, rate))
      raw[each] = value
      speed[each] = speedNow
      smooth[each] = smoothNow
      values[each] = smoothNow
    }
    before = at
  }
}

/** Weight of the newest value in a low-pass with this cut-off at this rate, both in hertz. */
const weightOf = (cutoff: number, rate: number) => 1 / (1 + rate / (2 * Math.PI * cutoff))
const mix = (old: number, fresh: number, weight: number) => weight * fresh + (1 - weight) * old
