import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import type { CameraRecord, DroppedRecord, RepRecord, WarningRecord } from '#core/report/formReport.ts'
import { recordCamera, recordDropped, recordRep, recordWarning } from '#core/report/recordRep.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { openSession, type SessionState } from '#core/session/sessionState.ts'
import { closeSession, stepSession } from '#core/session/stepSession.ts'
import type { Milliseconds } from '#core/units.ts'

/** A session together with what it has found so far, as it will be written down. */
export type Analysis = {
  readonly session: SessionState
  readonly framesTotal: number
  readonly framesMeasured: number
  readonly firstAt: Milliseconds | null
  readonly lastAt: Milliseconds | null
  readonly reps: readonly RepRecord[]
  readonly warnings: readonly WarningRecord[]
  readonly dropped: readonly DroppedRecord[]
}

export type AnalysisResult = {
  readonly durationMs: number
  readonly framesTotal: number
  readonly framesMeasured: number
  readonly camera: CameraRecord
  readonly reps: RepRecord[]
  readonly warnings: WarningRecord[]
  readonly dropped: DroppedRecord[]
}

export const openAnalysis = (): Analysis => ({
  session: openSession(),
  framesTotal: 0,
  framesMeasured: 0,
  firstAt: null,
  lastAt: null,
  reps: [],
  warnings: [],
  dropped: [],
})

/** One frame on; the events are handed out as well, for those who act on them at once. */
export const stepAnalysis = (
  analysis: Analysis,
  pose: RawPose,
): readonly [Analysis, readonly SessionEvent[]] => {
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

export const closeAnalysis = (analysis: Analysis): AnalysisResult => {
  const [session, events] = closeSession(analysis.session)
  const closed = events.reduce(noteDown, { ...analysis, session })
  return {
    durationMs: Math.round((closed.lastAt ?? 0) - (closed.firstAt ?? 0)),
    framesTotal: closed.framesTotal,
    framesMeasured: closed.framesMeasured,
    camera: recordCamera(session.camera),
    reps: [...closed.reps],
    warnings: [...closed.warnings],
    dropped: [...closed.dropped],
  }
}

const noteDown = (analysis: Analysis, event: SessionEvent): Analysis => {
  switch (event.kind) {
    case 'repFinished':
      return { ...analysis, reps: [...analysis.reps, recordRep(event.rep)] }
    case 'repRevised': {
      const revised = recordRep(event.rep)
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
