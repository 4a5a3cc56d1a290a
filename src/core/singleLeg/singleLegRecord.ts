import { mean } from '#core/geometry/statistics.ts'
import type { Dip } from '#core/singleLeg/dip.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import type { Side } from '#core/side.ts'

/** A squat on one leg, and on which; null where nobody said. */
export type SeenDip = { readonly side: Side | null; readonly dip: Dip }

/** The frontal plane projection angle of either leg, over its squats on that leg; null where too few were seen. */
export type SingleLegRecord = {
  left_fppa_deg: number | null
  left_fppa_error_deg: number | null
  right_fppa_deg: number | null
  right_fppa_error_deg: number | null
}

/** The same in the report of a set that this person did within a day of it. */
export type SingleLegTestRecord = SingleLegRecord & {
  /** ISO 8601 with offset. */
  done_at: string
}

export const noSingleLeg: SingleLegRecord = {
  left_fppa_deg: null,
  left_fppa_error_deg: null,
  right_fppa_deg: null,
  right_fppa_error_deg: null,
}

export const recordSingleLeg = (dips: readonly SeenDip[]): SingleLegRecord => {
  const [left, right] = [meanOf(dips, 'left'), meanOf(dips, 'right')]
  return {
    left_fppa_deg: left?.deg ?? null,
    left_fppa_error_deg: left?.errorDeg ?? null,
    right_fppa_deg: right?.deg ?? null,
    right_fppa_error_deg: right?.errorDeg ?? null,
  }
}

/** All squats of a leg are seen from one place, so what is not known of it does not average out. */
const meanOf = (dips: readonly SeenDip[], side: Side) => {
  const readings = dips.flatMap((seen) => (seen.side === side ? [seen.dip.inward] : []))
  if (readings.length < singleLegThresholds.dipsLeast.value) return null
  return {
    deg: tenths(mean(readings.map(({ value }) => value))),
    errorDeg: tenths(mean(readings.map(({ error }) => error))),
  }
}

/** Degrees that may be chance from one day to another. */
export const changeByChance = ({
  left_fppa_error_deg: left,
  right_fppa_error_deg: right,
}: SingleLegRecord): number =>
  Math.ceil(singleLegThresholds.certainFrom.value * Math.SQRT2 * Math.max(left ?? 0, right ?? 0))

const tenths = (value: number): number => Number(value.toFixed(1))
