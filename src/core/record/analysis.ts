import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import type {
  CalibrationRecord,
  CameraRecord,
  DroppedRecord,
  RepRecord,
  WarningRecord,
} from '#core/record/formReport.ts'
import { type HeldRep, holdRep, wholeRep } from '#core/record/heldRep.ts'
import { recordCalibration } from '#core/record/recordCalibration.ts'
import { recordCamera, recordDropped, recordRep, recordWarning } from '#core/record/recordRep.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { type KnownBeforehand, knowNothing } from '#core/squat/knownBeforehand.ts'
import { openSession, type SessionState, type Step } from '#core/session/sessionState.ts'
import { closeSession, stepSession } from '#core/session/stepSession.ts'
import { markKnownGood } from '#core/session/markKnownGood.ts'
import { solveWaiting, takeFit } from '#core/session/takeFit.ts'
import type { FitAnswer, FitRequest } from '#core/squat/fitRequest.ts'
import type { Milliseconds } from '#core/units.ts'

/** A session together with what it has found so far, as it will be written down. */
export type Analysis = {
  readonly session: SessionState
  readonly known: KnownBeforehand
  readonly framesTotal: number
  readonly framesMeasured: number
  readonly firstAt: Milliseconds | null
  readonly lastAt: Milliseconds | null
  readonly reps: readonly HeldRep[]
  readonly warnings: readonly WarningRecord[]
  readonly dropped: readonly DroppedRecord[]
}

export type AnalysisResult = {
  readonly durationMs: number
  readonly framesTotal: number
  readonly framesMeasured: number
  readonly camera: CameraRecord
  readonly calibration: CalibrationRecord
  readonly reps: RepRecord[]
  readonly warnings: WarningRecord[]
  readonly dropped: DroppedRecord[]
}

export const openAnalysis = (known: Partial<KnownBeforehand> = {}): Analysis => ({
  session: openSession({ ...knowNothing, ...known }),
  known: { ...knowNothing, ...known },
  framesTotal: 0,
  framesMeasured: 0,
  firstAt: null,
  lastAt: null,
  reps: [],
  warnings: [],
  dropped: [],
})

export type AnalysisStep = readonly [Analysis, readonly SessionEvent[]]

/** One frame on, with everything worked out that it asks for. The events are handed out for those who act on them at once. */
export const stepAnalysis = (analysis: Analysis, pose: RawPose): AnalysisStep =>
  thenSolve(feedAnalysis(analysis, pose))

/** One frame on. What takes long is only asked for: see `nextFit`. */
export const feedAnalysis = (analysis: Analysis, pose: RawPose): AnalysisStep => {
  const [session, events] = stepSession(analysis.session, readPose(pose))
  const counted: Analysis = {
    ...analysis,
    session,
    framesTotal: analysis.framesTotal + 1,
    framesMeasured: analysis.framesMeasured + (session.latest?.at === pose.at ? 1 : 0),
    firstAt: analysis.firstAt ?? pose.at,
    lastAt: pose.at,
  }
  return [events.reduce(noteDown, counted), events]
}

/** What is to be worked out next, off to the side; null when nothing waits. Its answer goes to `takeAnswer`. */
export const nextFit = ({ session }: Analysis): FitRequest | null => session.fits.waiting[0] ?? null

export const takeAnswer = (analysis: Analysis, answer: FitAnswer): AnalysisStep =>
  carryOn(analysis, takeFit(analysis.session, answer))

/** The source has ended; what still waits changes reps, so it should be worked out before the result is read. */
export const endAnalysis = (analysis: Analysis): AnalysisStep =>
  carryOn(analysis, closeSession(analysis.session))

export const resultOf = (analysis: Analysis): AnalysisResult => ({
  durationMs: Math.round((analysis.lastAt ?? 0) - (analysis.firstAt ?? 0)),
  framesTotal: analysis.framesTotal,
  framesMeasured: analysis.framesMeasured,
  camera: recordCamera(analysis.session.camera),
  calibration: recordCalibration(analysis.known, analysis.session.body),
  reps: analysis.reps.map(wholeRep),
  warnings: [...analysis.warnings],
  dropped: [...analysis.dropped],
})

/** The person or a trainer says that a rep was good, or takes it back; the reps are read anew by the next fit. */
export const markRep = (analysis: Analysis, index: number, isGood: boolean): Analysis => ({
  ...analysis,
  session: markKnownGood(analysis.session, index, isGood),
})

/** Ends, works everything out and reads the result. */
export const closeAnalysis = (analysis: Analysis): AnalysisResult =>
  resultOf(thenSolve(endAnalysis(analysis))[0])

const thenSolve = ([analysis, events]: AnalysisStep): AnalysisStep => {
  const [after, revisions] = carryOn(analysis, solveWaiting(analysis.session))
  return [after, [...events, ...revisions]]
}

const carryOn = (analysis: Analysis, [session, events]: Step): AnalysisStep => [
  events.reduce(noteDown, { ...analysis, session }),
  events,
]

const noteDown = (analysis: Analysis, event: SessionEvent): Analysis => {
  switch (event.kind) {
    case 'repFinished':
      return { ...analysis, reps: [...analysis.reps, holdRep(recordRep(event.rep))] }
    case 'repRevised': {
      const revised = holdRep(recordRep(event.rep))
      return { ...analysis, reps: analysis.reps.map((rep) => (rep.index === revised.index ? revised : rep)) }
    }
    case 'repDropped':
      return { ...analysis, dropped: [...analysis.dropped, recordDropped(event)] }
    case 'warningRaised':
    case 'warningCleared':
      return { ...analysis, warnings: mergeWarning(analysis.warnings, recordWarning(event)) }
    case 'setStarted':
    case 'setPaused':
    case 'setResumed':
    case 'repStarted':
      return analysis
  }
}

const mergeWarning = (
  warnings: readonly WarningRecord[],
  warning: WarningRecord,
): readonly WarningRecord[] => [
  ...warnings.filter((other) => other.side !== warning.side || other.raised_at_ms !== warning.raised_at_ms),
  warning,
]
