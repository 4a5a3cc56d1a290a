import type { PersonFrame, PoseFrame } from '#core/body/poseFrame.ts'
import { stepFraming } from '#core/body/stepFraming.ts'
import { standingFor, standingReference, stepStance } from '#core/body/stance.ts'
import { isJump } from '#core/body/isJump.ts'
import { steadySides } from '#core/body/steadySides.ts'
import { viewCamera } from '#core/body/cameraView.ts'
import type { RepDropped, SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { kneesToWarn, switchWarnings } from '#core/session/switchWarnings.ts'
import { keepRep, readAgain } from '#core/squat/finishedRep.ts'
import { judgeRep } from '#core/squat/judgeRep.ts'
import { leaveStance, learnFromRep, meetBody } from '#core/squat/knownBody.ts'
import { readFrame, type SquatFrame } from '#core/squat/readFrame.ts'
import { dropRep, type RepStep, stepRep } from '#core/squat/stepRep.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

/** Half a minute at thirty frames a second: more than any rep, so that somebody who slouches fills no memory. */
const mostFrames = 900

export type Step = readonly [SessionState, readonly SessionEvent[]]

/** Frames in, events out: one frame moves the session on. */
export const stepSession = (state: SessionState, frame: PoseFrame): Step => {
  const framed = stepFraming(state, frame)
  return frame.kind === 'nobody' ? stepWithoutPerson(framed, frame.at) : stepWithPerson(framed, frame)
}

/** The source has ended: a rep under way is dropped; a warning still up stays open, because nobody saw it clear. */
export const closeSession = (state: SessionState): Step => {
  const at = state.person?.at
  if (at === undefined) return reviseReps(state, state.stance.samples.at(-1)?.at ?? milliseconds(0))
  const [dropped, dropEvents] = abandonRep(state, at, 'endedMidRep')
  const [revised, revisions] = reviseReps(dropped, at)
  return [revised, [...dropEvents, ...revisions]]
}

/** What the whole stance taught changes the verdicts of its earlier reps. */
const reviseReps = (state: SessionState, at: Milliseconds): Step => {
  const { setUp } = state.body
  if (setUp === null) return [state, []]
  const revisions = readAgain(state.finished, setUp)
  return [{ ...state, finished: [] }, revisions.map((rep) => ({ kind: 'repRevised', at, rep }))]
}

const stepWithoutPerson = (state: SessionState, at: Milliseconds): Step => {
  const nobodySince = state.nobodySince ?? at
  const waiting: SessionState = { ...state, nobodySince, latest: null }
  if (at - nobodySince < thresholds.lostFor.value || state.person === null) return [waiting, []]
  const [dropped, dropEvents] = abandonRep({ ...waiting, person: null }, at, 'lost')
  const [quiet, warningEvents] = switchWarnings(dropped, at, () => null)
  if (quiet.stage !== 'set') return [{ ...quiet, stage: 'framing' }, [...dropEvents, ...warningEvents]]
  return [{ ...quiet, stage: 'paused' }, [...dropEvents, ...warningEvents, { kind: 'setPaused', at }]]
}

const stepWithPerson = (before: SessionState, frame: PersonFrame): Step => {
  const person = steadySides(frame, before.person)
  if (before.person !== null && isJump(person, before.person)) {
    const jumpingSince = before.jumpingSince ?? frame.at
    // One bad frame is passed over; a jump that lasts is where the person is now.
    if (frame.at - jumpingSince < thresholds.footMovedFor.value)
      return [{ ...before, jumpingSince, latest: null }, []]
  }
  const [stance, feet] = stepStance(before.stance, person)
  const state: SessionState = { ...before, person, stance, nobodySince: null, jumpingSince: null }
  if (feet === 'stepped') {
    const [dropped, dropEvents] = abandonRep(state, frame.at, 'feetMoved')
    const [revised, revisions] = reviseReps(dropped, frame.at)
    const moved = {
      ...revised,
      latest: null,
      body: leaveStance(revised.body),
      camera: viewCamera(stance, null),
    }
    const [quiet, warningEvents] = switchWarnings(moved, frame.at, () => null)
    return [quiet, [...dropEvents, ...revisions, ...warningEvents]]
  }
  const camera = viewCamera(stance, state.body.setUp?.setUp ?? null)
  const standing = standingReference(stance)
  const setUp = state.body.setUp
  const seen = standing === null ? null : readFrame(person, standing, setUp, before.latest?.reading ?? null)
  const framed = { ...state, camera, latest: seen }
  return seen === null ? [framed, []] : stepWithReading(framed, person, seen)
}

const stepWithReading = (before: SessionState, person: PersonFrame, seen: SquatFrame): Step => {
  const { at } = seen
  const canStart = standingFor(before.stance) >= thresholds.standingLeast.value
  const [rep, step] = stepRep(before.rep, at, seen.hipDrop, canStart)
  const upright = rep.kind === 'standing' && rep.lastUprightAt === at
  const frames = upright ? [person] : [...before.frames, person].slice(-mostFrames)
  const resumed: SessionEvent[] = before.stage === 'paused' && canStart ? [{ kind: 'setResumed', at }] : []
  const state: SessionState = { ...before, rep, frames, stage: resumed.length > 0 ? 'set' : before.stage }

  const [moved, repEvents] =
    step === null ? [state, []] : followRep(state, [...before.frames, person], at, step)
  const [warned, warningEvents] = switchWarnings(moved, at, kneesToWarn(seen, rep.kind === 'under way'))
  return [warned, [...warningEvents, ...resumed, ...repEvents]]
}

const followRep = (
  state: SessionState,
  frames: readonly PersonFrame[],
  at: Milliseconds,
  step: RepStep,
): Step => {
  switch (step.kind) {
    case 'started': {
      const started: SessionEvent[] = state.stage === 'set' ? [] : [{ kind: 'setStarted', at }]
      const body = meetBody(state.body, state.stance)
      return [{ ...state, stage: 'set', body }, [...started, { kind: 'repStarted', at }]]
    }
    case 'finished': {
      const body = learnFromRep(state.body, state.stance, frames)
      if (body.setUp === null) return [state, []]
      const index = state.repCount + 1
      const times = { startedAt: step.startedAt, bottomAt: step.bottomAt, endedAt: at }
      const rep = judgeRep(body.setUp, frames, index, times)
      const finished = keepRep(state.finished, { index, times, frames })
      return [{ ...state, body, finished, repCount: index }, [{ kind: 'repFinished', at, rep }]]
    }
    case 'dropped':
      return [state, [{ kind: 'repDropped', at, startedAt: step.startedAt, why: step.why }]]
  }
}

const abandonRep = (state: SessionState, at: Milliseconds, why: RepDropped): Step => {
  const [rep, step] = dropRep(state.rep, why)
  const cleared: SessionState = { ...state, rep, frames: [] }
  if (step?.kind !== 'dropped') return [cleared, []]
  return [cleared, [{ kind: 'repDropped', at, startedAt: step.startedAt, why }]]
}
