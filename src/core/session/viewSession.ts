import { measured, notSeen } from '#core/measured.ts'
import { nearLeg } from '#core/session/nearLeg.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import type { LegView, SessionView } from '#core/session/sessionView.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { decideKnee, insideLine, whyUnclear } from '#core/squat/decideKnee.ts'
import { isBentEnough } from '#core/squat/isBentEnough.ts'
import type { SquatFrame } from '#core/squat/readFrame.ts'
import { thresholds } from '#core/thresholds.ts'

/** What a screen may show now. Nothing here outlives its frame. */
export const viewSession = (state: SessionState): SessionView => ({
  stage: state.stage,
  framing: state.framing,
  repCount: state.repCount,
  inRep: state.rep.kind === 'under way',
  depth: viewDepth(state.latest),
  legs: forBothSides((side) => viewLeg(state, side)),
  camera: state.camera,
})

const viewDepth = (latest: SquatFrame | null): SessionView['depth'] => {
  if (latest === null) return notSeen('notStanding')
  return latest.reading?.depth ?? measured(latest.hipDrop, thresholds.depthError.value)
}

const viewLeg = (state: SessionState, side: Side): LegView => {
  const { latest, rep, warnings, camera } = state
  const warning = warnings[side].kind === 'on'
  const unread = notSeen(nearLeg(state) === null ? 'notStanding' : 'wrongView')
  const inward = latest?.reading?.legs[side].inward ?? unread
  const judged = latest !== null && rep.kind === 'under way' && isBentEnough(latest)
  if (!judged) return { inward, verdict: { kind: 'notJudged' }, warning }
  if (!inward.seen) return { inward, verdict: { kind: 'cantTell', why: inward.why }, warning }
  if (warning) return { inward, verdict: { kind: 'inside' }, warning }
  // V2: the warning has looked at it with the wider error that it has now, and nothing else can be said.
  if (latest.footMoved) return { inward, verdict: { kind: 'cantTell', why: 'footMoved' }, warning }
  // A reading over the line that has not held yet is not called inside, but a doubtful one is not called fine either.
  const unclear = decideKnee(inward, insideLine(camera.yaw)) === 'unclear'
  return {
    inward,
    verdict: unclear ? { kind: 'cantTell', why: whyUnclear(camera.yaw) } : { kind: 'fine' },
    warning,
  }
}
