import type { RepRecord } from '#core/record/formReport.ts'

type Times = Pick<RepRecord, 'started_at_ms' | 'bottom_at_ms' | 'ended_at_ms'>

/** The moment of `other` that belongs to `at` in `rep`: the same share of the way down, or up. Milliseconds of the set. */
export const sameMoment = (rep: Times, other: Times, at: number): number =>
  at <= rep.bottom_at_ms
    ? other.started_at_ms +
      shareOf(rep.started_at_ms, rep.bottom_at_ms, at) * (other.bottom_at_ms - other.started_at_ms)
    : other.bottom_at_ms +
      shareOf(rep.bottom_at_ms, rep.ended_at_ms, at) * (other.ended_at_ms - other.bottom_at_ms)

const shareOf = (from: number, to: number, at: number) =>
  to <= from ? 1 : Math.max(0, Math.min(1, (at - from) / (to - from)))
