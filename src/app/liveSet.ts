import { cueFor } from '#app/liveGuide.ts'
import { type CalmMoment, momentOf, sameMoment, stepMoment, warningOf } from '#app/liveMoment.ts'
import type { LiveState } from '#app/liveStore.ts'
import type { Clock, Coach } from '#app/ports.ts'
import type { SetOutbox, SetSaved } from '#app/setOutbox.ts'
import { emptyTally, tallyEvent, tallyFrame } from '#app/setTally.ts'
import type { NobodyFrame, PoseFrame } from '#core/body/poseFrame.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import type { SourceRecord } from '#core/report/formReport.ts'
import { recordRep } from '#core/report/recordRep.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { openSession } from '#core/session/sessionState.ts'
import { closeSession, stepSession } from '#core/session/stepSession.ts'
import { viewSession } from '#core/session/viewSession.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import type { StoreApi } from 'zustand/vanilla'

/** A frame with what was made of it. */
export type LiveFrame = { readonly frame: PoseFrame; readonly view: SessionView }

export type LiveSet = {
  readonly takePose: (pose: RawPose) => void
  /** The picture was lost or the user paused: whatever is under way may not be joined to what comes later. */
  readonly loseSight: () => void
  /** Null when there is no rep to keep. */
  readonly finish: () => Promise<SetSaved | null>
}

type LiveSetParts = {
  readonly store: StoreApi<LiveState>
  readonly coach: Coach
  readonly clock: Clock
  readonly outbox: SetOutbox
  readonly describeSource: () => Pick<SourceRecord, 'kind' | 'name'>
  readonly onFrame: (frame: LiveFrame) => void
}

/** Milliseconds of source time between two looks at the gauges: five a second is as fast as a number can be read. */
const gaugePeriod = 200

/** Characters; the contract takes no more. */
const longestName = 255

/** Carries frames through the core and its events to the coach, the outbox and the store. */
export const openLiveSet = ({
  store,
  coach,
  clock,
  outbox,
  describeSource,
  onFrame,
}: LiveSetParts): LiveSet => {
  let session = openSession()
  let tally = emptyTally
  let moment: CalmMoment | null = null
  let lastAt = milliseconds(0)
  let outOfSight = false
  let shownAt = Number.NEGATIVE_INFINITY

  const describe = (): SourceRecord => ({
    kind: describeSource().kind,
    name: describeSource().name.slice(0, longestName),
    duration_ms: Math.round(tally.lastAt),
    frames_total: tally.framesTotal,
    frames_measured: tally.framesMeasured,
    engine: store.getState().engine?.name.slice(0, 120) ?? null,
  })

  const step = (frame: PoseFrame) => {
    const [after, events] = stepSession(session, frame)
    session = after
    const view = viewSession(session)
    for (const event of events) carryOut(event, view)
    return { view, events }
  }

  const carryOut = (event: SessionEvent, view: SessionView) => {
    tally = tallyEvent(tally, event)
    switch (event.kind) {
      case 'setStarted':
        outbox.begin({ recorded_at: clock.isoNow(), source: describe() })
        store.setState({ setStarted: true })
        return
      case 'repFinished':
        outbox.saveRep(recordRep(event.rep))
        store.setState({ lastRep: event.rep })
        if (warningOf(view) === null) coach.repCounted(event.rep.index)
        return
      case 'warningRaised':
        coach.kneeInside(warningOf(view) ?? event.side)
        outbox.saveWarning({
          kind: 'knee-inside',
          side: event.side,
          raised_at_ms: Math.round(event.at),
          cleared_at_ms: null,
        })
        return
      case 'warningCleared':
        if (warningOf(view) === null && !store.getState().pausedByUser) coach.kneeBack()
        outbox.saveWarning({
          kind: 'knee-inside',
          side: event.side,
          raised_at_ms: Math.round(event.raisedAt),
          cleared_at_ms: Math.round(event.at),
        })
        return
      case 'repStarted':
      case 'repDropped':
      case 'setPaused':
      case 'setResumed':
    }
  }

  const show = (view: SessionView, at: Milliseconds, something: boolean) => {
    const before = moment
    moment = stepMoment(before, momentOf(view), at)
    const turned = before === null || !sameMoment(before.shown, moment.shown)
    if (turned) {
      const cue = cueFor(moment.shown)
      if (cue !== null) coach.say(cue)
    }
    if (!turned && !something && at - shownAt < gaugePeriod) return
    shownAt = at
    store.setState({ view, moment: moment.shown, warning: warningOf(view) })
  }

  return {
    takePose: (pose) => {
      const paused = store.getState().pausedByUser
      const frame = readPose(pose)
      if (outOfSight) step(nobodyAt(Math.max(lastAt, frame.at - 1)))
      outOfSight = false
      // While the user pauses, the core sees an empty room: nothing counts, and a rep under way is dropped.
      const { view, events } = step(paused ? nobodyAt(frame.at) : frame)
      lastAt = frame.at
      if (!paused) {
        tally = tallyFrame(tally, frame, view.camera)
        show(view, frame.at, events.length > 0)
      }
      onFrame({ frame, view })
    },
    loseSight: () => {
      step(nobodyAt(lastAt))
      outOfSight = true
    },
    finish: async () => {
      const [closed, events] = closeSession(session)
      session = closed
      const view = viewSession(session)
      for (const event of events) carryOut(event, view)
      if (!store.getState().setStarted) return null
      if (store.getState().lastRep === null) {
        await outbox.discard()
        return null
      }
      return outbox.finish({ source: describe(), camera: tally.camera, dropped: [...tally.dropped] })
    },
  }
}

const nobodyAt = (at: number): NobodyFrame => ({ kind: 'nobody', at: milliseconds(at), picture: null })
