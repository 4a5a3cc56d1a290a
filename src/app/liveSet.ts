import { cueFor } from '#app/liveGuide.ts'
import { type CalmMoment, momentOf, sameMoment, stepMoment, warningOf } from '#app/liveMoment.ts'
import type { LiveState } from '#app/liveStore.ts'
import { openFitDriver } from '#app/fitDriver.ts'
import type { Clock, Coach, FitSolver } from '#app/ports.ts'
import type { SetOutbox, SetSaved } from '#app/setOutbox.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import type { SourceRecord } from '#core/report/formReport.ts'
import { recordRep, recordWarning } from '#core/report/recordRep.ts'
import {
  type AnalysisStep,
  endAnalysis,
  feedAnalysis,
  nextFit,
  openAnalysis,
  resultOf,
  takeAnswer,
} from '#core/session/analysis.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionView } from '#core/session/sessionView.ts'
import { viewSession } from '#core/session/viewSession.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import type { StoreApi } from 'zustand/vanilla'

/** A frame with what was made of it. */
export type LiveFrame = { readonly frame: PoseFrame; readonly view: SessionView }

export type LiveSet = {
  readonly takePose: (pose: RawPose) => void
  /** The source stopped: whatever is under way may not be joined to what another source sees later. */
  readonly loseSight: () => void
  /** Null when there is no rep to keep. */
  readonly finish: () => Promise<SetSaved | null>
  /** Nothing is to be kept: fits that are still under way are no longer heard. */
  readonly abandon: () => Promise<void>
}

type LiveSetParts = {
  readonly store: StoreApi<LiveState>
  readonly coach: Coach
  readonly clock: Clock
  readonly outbox: SetOutbox
  readonly describeSource: () => Pick<SourceRecord, 'kind' | 'name'>
  readonly solver: FitSolver
  readonly onFrame: (frame: LiveFrame) => void
  readonly reportBug: (bug: unknown) => void
}

/** Milliseconds of source time between two looks at the gauges: five a second is as fast as a number can be read. */
const gaugePeriod = 200
/** Characters; the contract takes no more. */
const longestName = 255
const longestEngineName = 120

/** Carries poses through the core and its events to the coach, the outbox and the store. */
export const openLiveSet = ({
  store,
  coach,
  clock,
  outbox,
  describeSource,
  solver,
  onFrame,
  reportBug,
}: LiveSetParts): LiveSet => {
  let analysis = openAnalysis()
  let moment: CalmMoment | null = null
  let shownAt = Number.NEGATIVE_INFINITY
  let outOfSight = false

  const describe = ({ durationMs, framesTotal, framesMeasured } = resultOf(analysis)): SourceRecord => ({
    kind: describeSource().kind,
    name: describeSource().name.slice(0, longestName),
    duration_ms: durationMs,
    frames_total: framesTotal,
    frames_measured: framesMeasured,
    engine: store.getState().engine?.name.slice(0, longestEngineName) ?? null,
  })

  const step = (pose: RawPose) => {
    const { view, events } = moveOn(feedAnalysis(analysis, pose))
    soundWarnings(events, view)
    fits.look()
    return { view, events }
  }

  const moveOn = ([after, events]: AnalysisStep) => {
    analysis = after
    const view = viewSession(after.session)
    for (const event of events) carryOut(event, view)
    return { view, events }
  }

  const fits = openFitDriver({
    solver,
    next: () => nextFit(analysis),
    take: (answer) => void moveOn(takeAnswer(analysis, answer)),
    reportBug,
  })

  const carryOut = (event: SessionEvent, view: SessionView) => {
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
      case 'repRevised':
        outbox.saveRep(recordRep(event.rep))
        if (store.getState().lastRep?.index === event.rep.index) store.setState({ lastRep: event.rep })
        return
      case 'warningRaised':
      case 'warningCleared':
        outbox.saveWarning(recordWarning(event))
        return
      case 'repStarted':
      case 'repDropped':
      case 'setPaused':
      case 'setResumed':
    }
  }

  /** Both knees in one frame are one cue. */
  const soundWarnings = (events: readonly SessionEvent[], view: SessionView) => {
    const standing = warningOf(view)
    const has = (kind: SessionEvent['kind']) => events.some((event) => event.kind === kind)
    if (standing !== null && has('warningRaised')) coach.kneeInside(standing)
    if (standing === null && has('warningCleared') && !store.getState().pausedByUser) coach.kneeBack()
  }

  const show = (view: SessionView, at: Milliseconds, isEventful: boolean) => {
    const before = moment
    moment = stepMoment(before, momentOf(view), at)
    const isNew = before === null || !sameMoment(before.shown, moment.shown)
    // The first look at an empty room is no news.
    const cue = isNew && before !== null ? cueFor(moment.shown) : null
    if (cue !== null) coach.say(cue)
    if (!isNew && !isEventful && at - shownAt < gaugePeriod) return
    shownAt = at
    store.setState({ view, moment: moment.shown, warning: warningOf(view) })
  }

  return {
    takePose: (pose) => {
      const paused = store.getState().pausedByUser
      if (outOfSight) step({ ...emptyRoom(pose), at: milliseconds(pose.at - 1) })
      outOfSight = false
      // While the user pauses, the core sees an empty room: nothing counts, and a rep under way is dropped.
      const { view, events } = step(paused ? emptyRoom(pose) : pose)
      if (!paused) show(view, pose.at, events.length > 0)
      onFrame({ frame: paused ? readPose(pose) : frameOf(pose, analysis.session.person), view })
    },
    loseSight: () => {
      const at = analysis.lastAt
      if (at === null) return
      step({ at, width: 1, height: 1, person: null })
      outOfSight = true
    },
    finish: async () => {
      moveOn(endAnalysis(analysis))
      await fits.settle()
      fits.stop()
      const result = resultOf(analysis)
      if (!store.getState().setStarted) return null
      if (result.reps.length > 0) {
        return outbox.finish({ source: describe(result), camera: result.camera, dropped: result.dropped })
      }
      await outbox.discard()
      return null
    },
    abandon: () => {
      fits.stop()
      return outbox.discard()
    },
  }
}

const emptyRoom = ({ at, width, height }: RawPose): RawPose => ({ at, width, height, person: null })

/** The core keeps left and right from swapping; the drawing must agree with what was judged. */
const frameOf = (pose: RawPose, steadied: PoseFrame | null): PoseFrame =>
  steadied !== null && steadied.at === pose.at ? steadied : readPose(pose)
