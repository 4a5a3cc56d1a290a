import type { CoachedStep } from '#app/live/liveCoach.ts'
import type { LiveState } from '#app/live/liveStore.ts'
import { openPictureKeeper, type PictureChoice } from '#app/live/pictureKeeper.ts'
import { openPoseKeeper } from '#app/live/poseKeeper.ts'
import type { Beforehand } from '#app/peopleStore.ts'
import { openFitDriver } from '#app/live/fitDriver.ts'
import type { Clock, FitSolver, TakePicture } from '#app/ports.ts'
import type { SetOutbox, SetSaved } from '#app/outbox/setOutbox.ts'
import type { VideoKeeper } from '#app/live/videoKeeper.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import { feedbackName } from '#core/record/feedbackName.ts'
import type { SourceRecord } from '#core/record/formReport.ts'
import { recordRep, recordWarning } from '#core/record/recordRep.ts'
import {
  type AnalysisStep,
  endAnalysis,
  feedAnalysis,
  markRep,
  nextFit,
  openAnalysis,
  resultOf,
  takeAnswer,
} from '#core/record/analysis.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { viewSession } from '#core/session/viewSession.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import type { StoreApi } from 'zustand/vanilla'

export type LiveSet = {
  readonly takePose: (pose: RawPose, takePicture?: TakePicture) => void
  /** The source stopped: whatever is under way may not be joined to what another source sees later. */
  readonly loseSight: () => void
  /** Null when there is no rep to keep. */
  readonly finish: () => Promise<SetSaved | null>
  /** Nothing is to be kept: fits that are still under way are no longer heard. */
  readonly abandon: () => Promise<void>
  /** Says that a rep of this set was good, or takes it back. */
  readonly markGood: (index: number, isGood: boolean) => void
}

type LiveSetParts = {
  readonly store: StoreApi<LiveState>
  readonly clock: Clock
  readonly outbox: SetOutbox
  readonly describeSource: () => Pick<SourceRecord, 'kind' | 'name'>
  readonly solver: FitSolver
  readonly beforehand: () => Beforehand
  readonly pictures: () => PictureChoice
  readonly openVideo: () => VideoKeeper
  /** Every frame with what was made of it. */
  readonly onStep: (step: CoachedStep) => void
  readonly reportBug: (bug: unknown) => void
}

/** Characters; the contract takes no more. */
const longestName = 255
const longestEngineName = 120

/** One set: carries poses through the core and its events to the outbox. Its times count from its own first frame. */
export const openLiveSet = ({
  store,
  clock,
  outbox,
  describeSource,
  solver,
  beforehand,
  pictures,
  openVideo,
  onStep,
  reportBug,
}: LiveSetParts): LiveSet => {
  const { personId, known } = beforehand()
  let analysis = openAnalysis(known)
  let startedAt: Milliseconds | null = null
  let begun = false
  const keeper = openPoseKeeper((poses) => outbox.savePoses(poses))
  const shots = openPictureKeeper(pictures)
  const video = openVideo()
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
    fits.look()
    return { view, events }
  }

  const moveOn = ([after, events]: AnalysisStep) => {
    analysis = after
    const view = viewSession(after.session)
    for (const event of events) carryOut(event)
    return { view, events }
  }

  const fits = openFitDriver({
    solver,
    next: () => nextFit(analysis),
    take: (answer) => void moveOn(takeAnswer(analysis, answer)),
    reportBug,
  })

  const carryOut = (event: SessionEvent) => {
    shots.hear(event)
    switch (event.kind) {
      case 'setStarted':
        // A movement that was no rep may have begun it already.
        if (begun) return
        begun = true
        keeper.begin()
        outbox.begin({
          recorded_at: clock.isoNow(),
          source: describe(),
          ...coachedBy(store.getState()),
          ...(personId === null ? {} : { person_id: personId }),
        })
        video.begin()
        store.setState({ setStarted: true })
        return
      case 'repFinished':
        outbox.saveRep(recordRep(event.rep))
        store.setState({ lastRep: event.rep })
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

  return {
    takePose: (placed, takePicture) => {
      startedAt ??= placed.at
      const pose = { ...placed, at: milliseconds(placed.at - startedAt) }
      const paused = store.getState().pausedByUser
      if (outOfSight) step({ ...emptyRoom(pose), at: milliseconds(pose.at - 1) })
      outOfSight = false
      if (!paused) keeper.take(pose)
      video.seeAgain()
      video.setPaused(paused)
      // While the user pauses, the core sees an empty room: nothing counts, and a rep under way is dropped.
      const { view, events } = step(paused ? emptyRoom(pose) : pose)
      const frame = paused ? readPose(pose) : frameOf(pose, analysis.session.person)
      if (!paused) shots.take(frame, view, takePicture)
      const { setUp } = analysis.session.body
      onStep({ frame: { ...frame, at: placed.at }, view, events, setUp })
    },
    loseSight: () => {
      video.loseSight()
      const at = analysis.lastAt
      if (at === null) return
      step({ at, width: 1, height: 1, person: null })
      outOfSight = true
    },
    finish: async () => {
      const filmed = video.finish()
      moveOn(endAnalysis(analysis))
      await fits.settle()
      fits.stop()
      const result = resultOf(analysis)
      if (!begun) return null
      if (result.reps.length > 0) {
        keeper.flush()
        const chosen = await shots.choose(result.reps)
        if (chosen.length > 0) outbox.savePictures(chosen)
        const { camera, calibration, dropped } = result
        await filmed
        return outbox.finish({ source: describe(result), camera, calibration, dropped })
      }
      await video.discard()
      await outbox.discard()
      return null
    },
    markGood: (index, isGood) => {
      analysis = markRep(analysis, index, isGood)
      store.setState({ knownGood: analysis.session.body.knownGood })
      fits.look()
    },
    abandon: async () => {
      fits.stop()
      const forgotten = video.discard()
      await outbox.discard()
      await forgotten
    },
  }
}

/** A recording is coached by nobody. */
const coachedBy = ({ flow, feedback }: LiveState) =>
  flow === null ? {} : { feedback: feedbackName(feedback) }

const emptyRoom = ({ at, width, height }: RawPose): RawPose => ({ at, width, height, person: null })

/** The core keeps left and right from swapping; the drawing must agree with what was judged. */
const frameOf = (pose: RawPose, steadied: PoseFrame | null): PoseFrame =>
  steadied !== null && steadied.at === pose.at ? steadied : readPose(pose)
