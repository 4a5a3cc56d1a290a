import type { Answer, Host, SessionSummary } from '#contract/hostContract.ts'
import type { SetPlan } from '#core/coach/setPlan.ts'

/** Which half of the guided test a set is; the raised one knows the flat one. */
export type HeelLiftHalf =
  { readonly half: 'flat' } | { readonly half: 'raised'; readonly flatSessionId: number }

/** Where the guided test stands between two sets. */
export type HeelLiftStand =
  | { readonly kind: 'begin' }
  | { readonly kind: 'flatDone'; readonly flatSessionId: number }
  | { readonly kind: 'bothDone'; readonly flatSessionId: number; readonly raisedSessionId: number }

/** Five each, as the test asks for. */
export const heelLiftPlan: SetPlan = { reps: 5, sets: 1, restSeconds: 0 }

/** A set that kept nothing leaves the test where it was. */
export const afterHalf = (half: HeelLiftHalf, sessionId: number | null): HeelLiftStand => {
  if (half.half === 'flat')
    return sessionId === null ? { kind: 'begin' } : { kind: 'flatDone', flatSessionId: sessionId }
  const { flatSessionId } = half
  return sessionId === null
    ? { kind: 'flatDone', flatSessionId }
    : { kind: 'bothDone', flatSessionId, raisedSessionId: sessionId }
}

/** What the person's newest test said; none where nobody knows who it is. */
export const lastHeelLiftOf = async (
  host: Pick<Host, 'lastHeelLift'>,
  person_id: number | null,
): Promise<Answer<'lastHeelLift'>> =>
  person_id === null ? { kind: 'none' } : host.lastHeelLift({ person_id })

/** Whose knees a set shows; null where nobody knows: a recording may show anybody. */
export const whoSquatted = ({
  person_id,
  source_kind,
}: Pick<SessionSummary, 'person_id' | 'source_kind'>): number | null =>
  source_kind === 'camera' ? person_id : null
