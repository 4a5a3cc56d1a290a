import type { Condition } from '#core/programme/checks/checkReading.ts'

/** Met from `least` to `most`, both included; null where there is no such end. */
export const condition = (
  name: Condition['name'],
  value: number,
  unit: Condition['unit'],
  least: number | null,
  most: number | null,
): Condition => ({
  name,
  met: (least === null || value >= least) && (most === null || value <= most),
  value,
  unit,
  least,
  most,
})

/** The same of shares, told in per cent. */
export const percentCondition = (
  name: Condition['name'],
  share: number,
  least: number | null,
  most: number | null,
): Condition =>
  condition(
    name,
    100 * share,
    'percent',
    least === null ? null : 100 * least,
    most === null ? null : 100 * most,
  )
