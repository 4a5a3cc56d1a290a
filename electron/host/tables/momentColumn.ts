import { sessionSummary } from '#contract/hostContract.ts'

const { recorded_at: isoTime } = sessionSummary.shape

/** When it was, as a text. One that no longer reads costs the local time only: the moment lies beside it as a number. */
export const readMoment = (iso: unknown, epochMs: unknown): string | null =>
  [iso, isoOf(Number(epochMs))].flatMap((text) => isoTime.safeParse(text).data ?? [])[0] ?? null

const isoOf = (epochMs: number): string | null => {
  const moment = new Date(epochMs)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
