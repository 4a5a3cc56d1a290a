import type { CurveRecord, RepRecord } from '#core/record/formReport.ts'

/** A rep through a long set: its curve, which is most of it, packed into a fifth of the room. */
export type HeldRep = Omit<RepRecord, 'curve'> & { readonly curve: Float32Array }

/** Numbers that a point has. */
const width = 4

/** Single precision: what a record holds, whole milliseconds from the rep's start and tenths of degrees, comes back as it was. */
export const holdRep = ({ curve, ...rep }: RepRecord): HeldRep => ({
  ...rep,
  curve: Float32Array.from(
    curve.flatMap(({ t_ms, depth_deg, left_inward_deg, right_inward_deg }) => [
      t_ms - rep.started_at_ms,
      depth_deg,
      left_inward_deg ?? Number.NaN,
      right_inward_deg ?? Number.NaN,
    ]),
  ),
})

export const wholeRep = ({ curve, ...rep }: HeldRep): RepRecord => ({
  ...rep,
  curve: Array.from({ length: curve.length / width }, (_, index) =>
    pointOf(rep.started_at_ms, curve.subarray(index * width, (index + 1) * width)),
  ),
})

const pointOf = (
  startedAt: number,
  [after = 0, depth = 0, left = Number.NaN, right = Number.NaN]: Float32Array,
): CurveRecord => ({
  t_ms: startedAt + after,
  depth_deg: tenths(depth),
  left_inward_deg: tenthsOrNull(left),
  right_inward_deg: tenthsOrNull(right),
})

const tenths = (value: number): number => Number(value.toFixed(1))
const tenthsOrNull = (value: number): number | null => (Number.isNaN(value) ? null : tenths(value))
