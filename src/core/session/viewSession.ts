import { measured, notSeen } from '#core/measured.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import type { LegView, SessionView } from '#core/session/sessionView.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { decideKnee } from '#core/squat/decideKnee.ts'
import { thresholds } from '#core/squat/thresholds.ts'

/** What a screen may show now. Nothing here outlives its frame. */
export const viewSession = (state: SessionState): SessionView => ({
  stage: state.stage,
  framing: state.framing,
  repCount: state.repCount,
  depth:
    state.latest === null
      ? notSeen('notStanding')
      : measured(state.latest.depth, thresholds.depthError.value),
  legs: forBothSides((side) => viewLeg(state, side)),
  camera: state.camera,
})

const viewLeg = (state: SessionState, side: Side): LegView => {
  const warning = state.warnings[side].kind === 'on'
  const inward = state.latest?.legs[side].inward ?? notSeen('notStanding')
  const judged =
    state.latest !== null &&
    state.rep.kind === 'under way' &&
    state.latest.depth >= thresholds.judgedFrom.value
  if (!judged) return { inward, verdict: { kind: 'notJudged' }, warning }
  if (!inward.seen) return { inward, verdict: { kind: 'cantTell', why: inward.why }, warning }
  if (warning) return { inward, verdict: { kind: 'inside' }, warning }
  // A reading over the line that has not held yet is not called inside, but a doubtful one is not called fine either.
  const unclear = decideKnee(inward) === 'unclear'
  return { inward, verdict: unclear ? { kind: 'cantTell', why: 'turnedAway' } : { kind: 'fine' }, warning }
}
