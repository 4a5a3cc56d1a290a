import { median } from '#core/geometry/statistics.ts'

/** Milliseconds from a camera frame's arrival; null before anything was measured. Medians, so that one hiccup says nothing. */
export type Latency = {
  /** Until what was measured in the frame is drawn. */
  readonly overlayMs: number | null
  /** Until the tone it decided leaves the loudspeaker, as far as the system says. */
  readonly toneMs: number | null
}

export const noLatency: Latency = { overlayMs: null, toneMs: null }

/** Enough for a steady median, few enough to follow a computer that slows down. */
const keptDrawings = 90
const keptTones = 9
/** Drawings between two updates: about one second. */
const toldEvery = 30

export type LatencyMeter = {
  readonly drawn: (ms: number) => void
  readonly sounded: (ms: number) => void
}

/** Collects delays and tells their medians now and then. */
export const openLatencyMeter = (tell: (latency: Latency) => void): LatencyMeter => {
  let drawings: readonly number[] = []
  let tones: readonly number[] = []
  let untold = 0

  const tellNow = () => {
    untold = 0
    tell({ overlayMs: wholeMedian(drawings), toneMs: wholeMedian(tones) })
  }
  return {
    drawn: (ms) => {
      drawings = [...drawings, ms].slice(-keptDrawings)
      untold += 1
      if (untold >= toldEvery) tellNow()
    },
    sounded: (ms) => {
      tones = [...tones, ms].slice(-keptTones)
      tellNow()
    },
  }
}

const wholeMedian = (values: readonly number[]) => (values.length === 0 ? null : Math.round(median(values)))
