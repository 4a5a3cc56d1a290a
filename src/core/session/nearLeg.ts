import type { SessionState } from '#core/session/sessionState.ts'
import type { Side } from '#core/side.ts'

/** The leg nearer to a camera at the side; null from the front, as in every stance in which the leg model has met the body. */
export const nearLeg = ({ body, stance }: Pick<SessionState, 'body' | 'stance'>): Side | null =>
  body.setUp === null ? (stance.reference?.near ?? null) : null
