import type { Measured } from '#core/measured.ts'

/** A measure as it is written down: rounded to what it can carry, null where there is none. */
export const valueOf = <T extends number>(measure: Measured<T>, digits: number): number | null =>
  measure.seen ? round(measure.value, digits) : null

export const errorOf = <T extends number>(measure: Measured<T>, digits: number): number | null =>
  measure.seen ? round(measure.error, digits) : null

export const round = (value: number, digits: number): number => Number(value.toFixed(digits))
