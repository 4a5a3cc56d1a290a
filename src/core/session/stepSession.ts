import type { PersonFrame, PoseFrame } from '#core/body/poseFrame.ts'
import { stepFraming } from '#core/body/stepFraming.ts'
import { standingFor, standingReference, stepStance } from '#core/body/stance.ts'
import { isJump } from '#core/body/isJump.ts'
import { steadySides } from '#core/body/steadySides.ts'
import { viewOfStance } from '#core/body/cameraView.ts'
import type { RepDropped, SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { switchWarnings, warnFromSample } from '#core/session/switchWarnings.ts'
import { judgeRep } from '#core/squat/judgeRep.ts'
import type { RepSample } from '#core/squat/repSample.ts'
import { sampleFrame } from '#core/squat/sampleFrame.ts'
import { dropRep, stepRep } from '#core/squat/stepRep.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import type { Milliseconds } from '#core/units.ts'

export type Step = readonly [SessionState, readonly SessionEvent[]]

/** Frames in, events out: one frame moves the session on. */
export const stepSession = (state: SessionState, frame: PoseFrame): Step => {
  const framed = stepFraming(state, frame)
  return frame.kind === 'nobody' ? stepWithoutPerson(framed, frame.at) : stepWithPerson(framed, frame)
}

/** The source has ended: a rep under way is dropped; a warning still up stays open, because nobody saw it clear. */
export const closeSession = (state: SessionState): Step => {
  const at = state.person?.at
  return at === undefined ? [state, []] : abandonRep(state, at, 'endedMidRep')
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
  const state: SessionState = {
    ...before,
    person,
    stance,
    camera: viewOfStance(stance),
    nobodySince: null,
    jumpingSince: null,
  }
  if (feet === 'stepped') {
    const [dropped, dropEvents] = abandonRep(state, frame.at, 'feetMoved')
    const [quiet, warningEvents] = switchWarnings({ ...dropped, latest: null }, frame.at, () => null)
    return [quiet, [...dropEvents, ...warningEvents]]
  }
  const standing = standingReference(stance)
  const sample = standing === null ? null : sampleFrame(person, standing, state.camera)
  return sample === null ? [{ ...state, latest: null }, []] : stepWithSample(state, sample)
}

const stepWithSample = (before: SessionState, sample: RepSample): Step => {
  const { at } = sample
  const events: SessionEvent[] = []
  const canStart = standingFor(before.stance) >= thresholds.standingLeast.value
  const [rep, step] = stepRep(before.rep, at, sample.depth, canStart)
  const samples = rep.kind === 'standing' && rep.lastUprightAt === at ? [sample] : [...before.samples, sample]
  let state: SessionState = { ...before, rep, samples, latest: sample }

  if (state.stage === 'paused' && canStart) {
    state = { ...state, stage: 'set' }
    events.push({ kind: 'setResumed', at })
  }
  switch (step?.kind) {
    case 'started':
      if (state.stage !== 'set') events.push({ kind: 'setStarted', at })
      events.push({ kind: 'repStarted', at })
      state = { ...state, stage: 'set' }
      break
    case 'finished': {
      const index = state.repCount + 1
      const times = { startedAt: step.startedAt, bottomAt: step.bottomAt, endedAt: at }
      events.push({ kind: 'repFinished', at, rep: judgeRep([...before.samples, sample], index, times) })
      state = { ...state, repCount: index }
      break
    }
    case 'dropped':
      events.push({ kind: 'repDropped', at, startedAt: step.startedAt, why: step.why })
      break
    case undefined:
      break
  }
  const [warned, warningEvents] = switchWarnings(state, at, warnFromSample(sample, rep.kind === 'under way'))
  return [warned, [...warningEvents, ...events]]
}

const abandonRep = (state: SessionState, at: Milliseconds, why: RepDropped): Step => {
  const [rep, step] = dropRep(state.rep, why)
  const cleared: SessionState = { ...state, rep, samples: [] }
  if (step?.kind !== 'dropped') return [cleared, []]
  return [cleared, [{ kind: 'repDropped', at, startedAt: step.startedAt, why }]]
}
