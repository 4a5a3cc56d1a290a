import { yawOf } from '#core/body/cameraOfStance.ts'
import { checkFraming } from '#core/body/checkFraming.ts'
import type { Framing } from '#core/body/framing.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import { standingFor } from '#core/body/stance.ts'
import { turnedOnSpot } from '#core/body/turnedOnSpot.ts'
import { readUpright } from '#core/body/uprightSample.ts'
import { nearLeg } from '#core/session/nearLeg.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import type { CameraView } from '#core/body/cameraOfStance.ts'
import { thresholds } from '#core/thresholds.ts'

/** An instruction has to stay true this long before it replaces another: nobody can follow one that flickers. Proposed. */
const steadyFor = 300

/** F2: keeps the framing advice steady and lets the person in once everything has held for half a second. */
export const stepFraming = (state: SessionState, frame: PoseFrame): SessionState => {
  const frozenSince = frame.picture?.changed === false ? (state.frozenSince ?? frame.at) : null
  const frozen = frozenSince !== null && frame.at - frozenSince >= thresholds.frozenFor.value
  const found = checkFraming(
    frame,
    cameraNow(state, frame),
    frozen,
    state.rep.kind !== 'under way',
    nearLeg(state),
  )
  const pendingSince = sameAdvice(found, state.pendingFraming.framing) ? state.pendingFraming.since : frame.at
  const settled = frame.at - pendingSince >= steadyFor || sameAdvice(found, state.framing)
  const framing = settled ? found : state.framing
  const placedSince = found.advice === null ? (state.placedSince ?? frame.at) : null
  const next: SessionState = {
    ...state,
    framing,
    placedSince,
    frozenSince,
    pendingFraming: { framing: found, since: pendingSince },
  }
  if (state.stage !== 'framing' && state.stage !== 'ready') return next
  const standing = standingFor(state.stance) >= thresholds.standingLeast.value
  // Let in by every single frame of half a second; sent away only by advice that has settled.
  const placed =
    state.stage === 'ready'
      ? framing.advice === null
      : placedSince !== null && frame.at - placedSince >= thresholds.framingHold.value
  const ready = placed && standing
  return { ...next, stage: ready ? 'ready' : 'framing' }
}

/** Whoever turns is told so, and told that it is enough, before a new stance is known. */
const cameraNow = ({ camera, stance }: SessionState, frame: PoseFrame): CameraView => {
  if (frame.kind === 'nobody' || stance.reference === null) return camera
  const sample = readUpright(frame)
  return sample !== null && turnedOnSpot(sample, stance.reference)
    ? { ...camera, yaw: yawOf([sample]) }
    : camera
}

const sameAdvice = (a: Framing, b: Framing): boolean => JSON.stringify(a.advice) === JSON.stringify(b.advice)
