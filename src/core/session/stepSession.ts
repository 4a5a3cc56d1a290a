import type { PersonFrame, PoseFrame } from '#core/body/poseFrame.ts'
import { stepFraming } from '#core/session/stepFraming.ts'
import { noStance, type StandingReference, stepStance } from '#core/body/stance.ts'
import { hasStood, holdsSquat } from '#core/session/arrival.ts'
import { believeFrame } from '#core/body/believeFrame.ts'
import { isSamePose } from '#core/body/isSamePose.ts'
import { viewCamera } from '#core/session/viewCamera.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionState, Step } from '#core/session/sessionState.ts'
import { kneesToWarn, switchWarnings } from '#core/session/switchWarnings.ts'
import { abandonRep, breakOff } from '#core/session/abandonRep.ts'
import { followRep, withoutStoop } from '#core/session/followRep.ts'
import { askForLastReading, askForWantedFit } from '#core/session/askForFits.ts'
import { leaveStance } from '#core/squat/knownBody.ts'
import { readFrame, type SquatFrame } from '#core/squat/readFrame.ts'
import { stepRep } from '#core/squat/stepRep.ts'
import { thresholds } from '#core/thresholds.ts'
import type { Milliseconds } from '#core/units.ts'

/** Half a minute at thirty frames a second: more than any rep, so that somebody who slouches fills no memory. */
const mostFrames = 900

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
  const [quiet, events] = breakOff({ ...waiting, person: null, concession: null }, at, 'lost')
  if (quiet.stage === 'set') return [{ ...quiet, stage: 'paused' }, [...events, { kind: 'setPaused', at }]]
  // Who shows for a moment and goes again has still left in the middle of a set.
  return [{ ...quiet, stage: quiet.stage === 'paused' ? 'paused' : 'framing' }, events]
}

const stepWithPerson = (before: SessionState, frame: PersonFrame): Step => {
  const { arrival, stance } = before
  const belief = believeFrame(frame, before, { known: arrival === null, standing: stance.reference })
  switch (belief.kind) {
    case 'late':
      return [before, []]
    case 'passedOver':
      return [{ ...before, disbelief: belief.disbelief, latest: null }, []]
    case 'startAfresh':
      return startAfresh(before, frame)
    case 'believed':
      return stepWithBelieved({ ...before, concession: belief.concession }, belief.person)
  }
}

/** Neither the rep under way nor what was learned is of this person. */
const startAfresh = (before: SessionState, frame: PersonFrame): Step => {
  const [quiet, broken] = breakOff(before, frame.at, 'lost')
  const read = askForLastReading(quiet)
  // Before anybody has stood, a first wrong frame is no other person.
  const person = before.stance.reference === null ? before.body.person : {}
  const fresh: SessionState = {
    ...read,
    body: { ...leaveStance(read.body), person },
    person: null,
    disbelief: null,
    concession: null,
    stance: noStance,
    arrival: [],
    camera: viewCamera(noStance, null),
  }
  const [after, events] = stepWithPerson(fresh, frame)
  return [after, [...broken, ...events]]
}

const stepWithBelieved = (before: SessionState, person: PersonFrame): Step => {
  const last = before.frames.at(-1)
  if (last !== undefined) {
    const isHole = person.at - last.at > thresholds.lostFor.value
    if (!isSamePose(person, last)) {
      if (isHole) return stepAfterHole(before, person)
    } else if (before.rep.kind !== 'standing') {
      return isHole ? stepWhileHung(before, last, person.at) : [{ ...before, disbelief: null }, []]
    }
  }
  const [stance, feet] = stepStance(before.stance, person)
  const state: SessionState = { ...before, person, stance, nobodySince: null, disbelief: null }
  if (feet === 'stepped') {
    const [quiet, events] = breakOff(state, person.at, 'feetMoved')
    const read = askForLastReading(quiet)
    const body = leaveStance(read.body)
    return [{ ...read, latest: null, body, arrival: [person], camera: viewCamera(stance, null) }, events]
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

/** R3, V3: a picture that hangs shows nothing new, however often it comes, and nothing of what it showed still holds. */
const stepWhileHung = (before: SessionState, last: PersonFrame, at: Milliseconds): Step => {
  const [quiet, events] = breakOff(before, at, 'lost')
  return [{ ...quiet, frames: [last], latest: null, disbelief: null }, events]
}

/** R3: what happened meanwhile was not seen. */
const stepAfterHole = (before: SessionState, person: PersonFrame): Step => {
  const [quiet, broken] = breakOff(before, person.at, 'lost')
  const [after, events] = stepWithBelieved(quiet, person)
  return [after, [...broken, ...events]]
}

const stepWithReading = (before: SessionState, person: PersonFrame, seen: SquatFrame): Step => {
  const { at } = seen
  const canStart = before.arrival === null
  const [rep, counted] = stepRep(before.rep, at, seen.hipDrop, canStart)
  const upright = rep.kind === 'standing' && rep.lastUprightAt === at
  const frames = upright
    ? [sinceWhenSo(person, before.frames)]
    : [...before.frames, person].slice(-mostFrames)
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

/** A standing picture that hangs is as old as its first frame: what comes after it comes after a hole. */
const sinceWhenSo = (person: PersonFrame, before: readonly PersonFrame[]): PersonFrame => {
  const last = before.at(-1)
  return last !== undefined && isSamePose(person, last) ? last : person
}
