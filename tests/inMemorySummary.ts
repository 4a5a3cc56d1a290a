import type { Host, SessionSummary } from '#contract/hostContract.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { FormReport, LegRecord, RepRecord } from '#core/record/formReport.ts'

export type Poses = Awaited<ReturnType<Host['loadPoses']>>['poses']
/** A set as the host in memory keeps it. */
export type Kept = {
  report: FormReport
  finished: boolean
  deleted: boolean
  title?: string | null
  person_id?: number
  poses?: Poses
  pictures?: readonly RepPicture[]
  /** Pieces, base64. */
  video?: readonly string[]
  videoFiles?: number
}

export const listed = ({ report, title = null, person_id = 1 }: Kept) => ({ report, title, person_id })

const recordedAt = ({ report }: Kept): string => report.recorded_at ?? '2026-01-01T00:00:00Z'
export const momentOf = (session: Kept): number => Date.parse(recordedAt(session))

export const summaryOf = (sessionId: number, session: Kept): SessionSummary => {
  const { report, finished } = session
  const { title, person_id } = listed(session)
  return {
    title,
    person_id,
    session_id: sessionId,
    recorded_at: recordedAt(session),
    source_kind: report.source.kind,
    source_name: report.source.name,
    pain_0_10: report.pain_0_10 ?? null,
    note: report.note ?? null,
    duration_ms: report.source.duration_ms,
    rep_count: report.reps.length,
    left_inside: report.reps.filter((rep) => rep.left.verdict === 'inside').length,
    right_inside: report.reps.filter((rep) => rep.right.verdict === 'inside').length,
    cant_tell: legsOf(report.reps).filter((leg) => leg.verdict === 'cant-tell').length,
    deepest_deg: largest(report.reps.map((rep) => rep.depth_deg)),
    left_max_inward_deg: largest(report.reps.map((rep) => rep.left.knee_inward_deg)),
    right_max_inward_deg: largest(report.reps.map((rep) => rep.right.knee_inward_deg)),
    finished,
  }
}

const legsOf = (reps: readonly RepRecord[]): LegRecord[] => reps.flatMap((rep) => [rep.left, rep.right])

const largest = (values: readonly (number | null)[]) =>
  values.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null)
