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
