import type { PersonFrame, PoseFrame } from '#core/body/poseFrame.ts'
import { stepFraming } from '#core/body/stepFraming.ts'
import { noStance, type StandingReference, stepStance } from '#core/body/stance.ts'
import { hasStood, holdsSquat } from '#core/body/arrival.ts'
import { believeFrame } from '#core/body/believeFrame.ts'
import { isSamePose } from '#core/body/isSamePose.ts'
import { viewCamera } from '#core/body/cameraView.ts'
import type { RepDropped, SessionEvent } from '#core/session/sessionEvents.ts'
import type { Stage } from '#core/session/sessionView.ts'
import type { SessionState } from '#core/session/sessionState.ts'
import { nearLeg } from '#core/session/nearLeg.ts'
import { kneesToWarn, switchWarnings } from '#core/session/switchWarnings.ts'
import { askForLastReading, askForWantedFit } from '#core/session/askForFits.ts'
import { keepRep } from '#core/squat/finishedRep.ts'
import { countOnly, judgeLive } from '#core/squat/judgeRep.ts'
import { isStoop } from '#core/squat/isStoop.ts'
import { leaveStance } from '#core/squat/knownBody.ts'
import { readFrame, type SquatFrame } from '#core/squat/readFrame.ts'
import { judgeSideRep } from '#core/squat/side/judgeSideRep.ts'
import { standFromSide } from '#core/squat/side/sideStanding.ts'
import { dropRep, type RepStep, stepRep } from '#core/squat/stepRep.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import type { Milliseconds } from '#core/units.ts'

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
  if (at === undefined) return [askForLastReading(state), []]
  const [dropped, events] = abandonRep(state, at, 'endedMidRep')
  return [askForLastReading(dropped), events]
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
  const { arrival, stance } = before
  const belief = believeFrame(frame, before, { known: arrival === null, standing: stance.reference })
  switch (belief.kind) {
    case 'passedOver':
      return [{ ...before, disbelief: belief.disbelief, latest: null }, []]
    case 'startAfresh':
      return startAfresh(before, frame)
    case 'believed':
      return stepWithBelieved(before, belief.person)
  }
}

/** Neither the rep under way nor what was learned is of this person. */
const startAfresh = (before: SessionState, frame: PersonFrame): Step => {
  const [dropped, dropEvents] = abandonRep(before, frame.at, 'lost')
  const read = askForLastReading(dropped)
  // Before anybody has stood, a first wrong frame is no other person.
  const person = before.stance.reference === null ? before.body.person : {}
  const body = { ...leaveStance(read.body), person }
  const [quiet, warningEvents] = switchWarnings(
    {
      ...read,
      body,
      person: null,
      disbelief: null,
      stance: noStance,
      arrival: [],
      camera: viewCamera(noStance, null),
    },
    frame.at,
    () => null,
  )
  const [after, events] = stepWithPerson(quiet, frame)
  return [after, [...dropEvents, ...warningEvents, ...events]]
}

const stepWithBelieved = (before: SessionState, person: PersonFrame): Step => {
  const last = before.frames.at(-1)
  if (before.rep.kind === 'under way' && last !== undefined) {
    // A picture that hangs shows nothing new, however often it comes.
    if (isSamePose(person, last)) return [{ ...before, disbelief: null }, []]
    if (person.at - last.at > thresholds.lostFor.value) return stepAfterHole(before, person)
  }
  const [stance, feet] = stepStance(before.stance, person)
  const state: SessionState = { ...before, person, stance, nobodySince: null, disbelief: null }
  if (feet === 'stepped') {
    const [dropped, dropEvents] = abandonRep(state, person.at, 'feetMoved')
    const read = askForLastReading(dropped)
    const body = leaveStance(read.body)
    const moved = { ...read, latest: null, body, arrival: [person], camera: viewCamera(stance, null) }
    const [quiet, warningEvents] = switchWarnings(moved, person.at, () => null)
    return [quiet, [...dropEvents, ...warningEvents]]
  }
  const camera = viewCamera(stance, state.body.setUp?.setUp ?? null)
  const standing = stance.reference
  const setUp = state.body.setUp
  const isMeasured = standing !== null && stance.footAway?.last !== person.at
  const seen = !isMeasured ? null : readFrame(person, standing, setUp, before.latest?.reading ?? null)
  const framed = { ...state, camera, latest: seen }
  if (standing === null || seen === null) return [framed, []]
  if (framed.arrival === null) return stepWithReading(framed, person, seen)
  const arrival = [...framed.arrival, person].slice(-mostFrames)
  if (!hasStood(arrival, standing)) return stepWithReading({ ...framed, arrival }, person, seen)
  const arrived: SessionState = { ...framed, arrival: null }
  return holdsSquat(arrival, standing)
    ? catchUp(arrived, arrival, standing)
    : stepWithReading(arrived, person, seen)
}

/** R1: who squats as soon as the picture begins is measured when it has been seen how they stand. */
const catchUp = (
  arrived: SessionState,
  frames: readonly PersonFrame[],
  standing: StandingReference,
): Step => {
  const start: SessionState = { ...arrived, rep: { kind: 'waiting to stand' }, frames: [], readings: [] }
  return frames.reduce<Step>(
    ([state, events], frame) => {
      const latest = readFrame(frame, standing, state.body.setUp, state.latest?.reading ?? null)
      if (latest === null) return [state, events]
      const [next, more] = stepWithReading({ ...state, latest }, frame, latest)
      return [next, [...events, ...more]]
    },
    [start, []],
  )
}

/** R3: what happened meanwhile was not seen. */
const stepAfterHole = (before: SessionState, person: PersonFrame): Step => {
  const [dropped, dropEvents] = abandonRep(before, person.at, 'lost')
  const [quiet, warningEvents] = switchWarnings(dropped, person.at, () => null)
  const [after, events] = stepWithBelieved(quiet, person)
  return [after, [...dropEvents, ...warningEvents, ...events]]
}

const stepWithReading = (before: SessionState, person: PersonFrame, seen: SquatFrame): Step => {
  const { at } = seen
  const canStart = before.arrival === null
  const [rep, counted] = stepRep(before.rep, at, seen.hipDrop, canStart)
  const upright = rep.kind === 'standing' && rep.lastUprightAt === at
  const frames = upright ? [person] : [...before.frames, person].slice(-mostFrames)
  const reading = seen.reading === null ? [] : [seen.reading]
  const readings = upright ? reading : [...before.readings, ...reading].slice(-mostFrames)
  const resumed: SessionEvent[] = before.stage === 'paused' && canStart ? [{ kind: 'setResumed', at }] : []
  const state: SessionState = {
    ...before,
    rep,
    frames,
    readings,
    stage: resumed.length > 0 ? 'set' : before.stage,
  }

  // The frame that ends a rep is upright again: what belongs to the rep is what came before, and that frame.
  const soFar = upright
    ? { frames: [...before.frames, person], readings: [...before.readings, ...reading] }
    : { frames, readings }
  const step = withoutStoop(counted, soFar.frames)
  const [moved, repEvents] = step === null ? [state, []] : followRep(state, soFar, at, step)
  const asked = askForWantedFit(moved, soFar.frames, step)
  const [warned, warningEvents] = switchWarnings(asked, at, kneesToWarn(seen, rep.kind === 'under way'))
  return [warned, [...warningEvents, ...resumed, ...repEvents]]
}

const withoutStoop = (step: RepStep | null, frames: readonly PersonFrame[]): RepStep | null =>
  step?.kind === 'finished' && isStoop(frames, step.bottomAt)
    ? { kind: 'dropped', startedAt: step.startedAt, why: 'tooShallow' }
    : step

const followRep = (
  state: SessionState,
  { frames, readings }: Pick<SessionState, 'frames' | 'readings'>,
  at: Milliseconds,
  step: RepStep,
): Step => {
  switch (step.kind) {
    case 'started': {
      const started: SessionEvent[] = state.stage === 'set' ? [] : [{ kind: 'setStarted', at }]
      return [{ ...state, stage: 'set' }, [...started, { kind: 'repStarted', at }]]
    }
    case 'finished': {
      const { setUp } = state.body
      const index = state.repCount + 1
      const times = { startedAt: step.startedAt, bottomAt: step.bottomAt, endedAt: at }
      const near = nearLeg(state)
      const beside =
        near === null
          ? null
          : standFromSide(
              state.stance.samples.map(({ frame }) => frame),
              near,
            )
      if (beside !== null) {
        const rep = judgeSideRep(beside, frames, index, times)
        return [{ ...state, repCount: index }, [{ kind: 'repFinished', at, rep }]]
      }
      const rep =
        setUp === null || readings.length === 0
          ? countOnly(index, times, step.depth)
          : judgeLive(setUp, frames, readings, index, times)
      const finished = keepRep(state.finished, { index, times, frames, readBy: 0 })
      return [{ ...state, finished, repCount: index }, [{ kind: 'repFinished', at, rep }]]
    }
    case 'dropped':
      return [
        { ...state, stage: stageAfterDrop(state) },
        [{ kind: 'repDropped', at, startedAt: step.startedAt, why: step.why }],
      ]
  }
}

const abandonRep = (state: SessionState, at: Milliseconds, why: RepDropped): Step => {
  const [rep, step] = dropRep(state.rep, why)
  const cleared: SessionState = { ...state, rep, frames: [], readings: [] }
  if (step?.kind !== 'dropped') return [cleared, []]
  return [
    { ...cleared, stage: stageAfterDrop(cleared) },
    [{ kind: 'repDropped', at, startedAt: step.startedAt, why }],
  ]
}

/** R3: a set that began with a movement that was no rep has not begun; the person is placed anew. */
const stageAfterDrop = ({ stage, repCount }: SessionState): Stage =>
  stage === 'set' && repCount === 0 ? 'framing' : stage
