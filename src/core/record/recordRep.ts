import type { CantTell } from '#core/measured.ts'
import type {
  CameraRecord,
  DroppedRecord,
  LegRecord,
  RepRecord,
  WarningRecord,
} from '#core/record/formReport.ts'
import type { LegSummary, RepSummary } from '#core/squat/repSummary.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { farthestCamera } from '#core/record/farthestCamera.ts'
import { errorOf, round, valueOf } from '#core/record/recordNumber.ts'
import { recordMeasures } from '#core/record/recordMeasures.ts'
import type { CameraView } from '#core/body/cameraOfStance.ts'

/** A rep as it leaves the core: flat, with units in the names, rounded to what the measures can carry. */
export const recordRep = (rep: RepSummary): RepRecord => ({
  index: rep.index,
  started_at_ms: Math.round(rep.startedAt),
  bottom_at_ms: Math.round(rep.bottomAt),
  ended_at_ms: Math.round(rep.endedAt),
  complete: true,
  depth_deg: valueOf(rep.depth, 1),
  depth_error_deg: errorOf(rep.depth, 1),
  left: recordLeg(rep.legs.left),
  right: recordLeg(rep.legs.right),
  curve: rep.curve.map((point) => ({
    t_ms: Math.round(point.at),
    depth_deg: round(point.depth, 1),
    left_inward_deg: roundOrNull(point.inward.left, 1),
    right_inward_deg: roundOrNull(point.inward.right, 1),
  })),
  measures: rep.measures === null ? null : recordMeasures(rep.measures),
})

const recordLeg = (leg: LegSummary): LegRecord => ({
  knee_inward_deg: valueOf(leg.kneeInward, 1),
  error_deg: errorOf(leg.kneeInward, 1),
  knee_inward_shin_lengths: valueOf(leg.kneeInwardShinLengths, 3),
  knee_inward_phase: leg.kneeInwardPhase,
  knee_inward_at_bottom_deg: valueOf(leg.kneeInwardAtBottom, 1),
  shin_frontal_deg: valueOf(leg.shinFrontal, 1),
  verdict: leg.verdict.kind === 'cantTell' ? 'cant-tell' : leg.verdict.kind,
  reason: leg.verdict.kind === 'cantTell' ? reasonName(leg.verdict.why) : null,
})

type EventOf<Kind extends SessionEvent['kind']> = Extract<SessionEvent, { kind: Kind }>

/** A warning when it is raised, and again, complete, when it clears. */
export const recordWarning = (
  event: EventOf<'warningRaised'> | EventOf<'warningCleared'>,
): WarningRecord => ({
  kind: 'knee-inside',
  side: event.side,
  raised_at_ms: Math.round(event.kind === 'warningRaised' ? event.at : event.raisedAt),
  cleared_at_ms: event.kind === 'warningRaised' ? null : Math.round(event.at),
  crossed_at_ms: Math.round(event.crossedAt),
})

export const recordDropped = (event: EventOf<'repDropped'>): DroppedRecord => ({
  started_at_ms: Math.round(event.startedAt),
  ended_at_ms: Math.round(event.at),
  reason: droppedName[event.why],
})

export const recordCamera = (camera: CameraView): CameraRecord => ({
  yaw_deg: valueOf(camera.yaw, 1),
  pitch_deg: valueOf(camera.pitch, 1),
  roll_deg: valueOf(camera.roll, 1),
  ...recordDistance(valueOf(camera.distance, 1)),
})

const recordDistance = (distance_m: number | null): Pick<CameraRecord, 'distance_m'> =>
  distance_m === null || distance_m < 0 || distance_m > farthestCamera ? {} : { distance_m }

const droppedName = {
  tooShallow: 'too-shallow',
  satDown: 'sat-down',
  feetMoved: 'feet-moved',
  lost: 'lost',
  endedMidRep: 'ended-mid-rep',
} as const satisfies Record<EventOf<'repDropped'>['why'], DroppedRecord['reason']>

/** `outOfFrame` reads `out-of-frame` outside the program. */
export const reasonName = (why: CantTell): string =>
  why.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const roundOrNull = (value: number | null, digits: number) => (value === null ? null : round(value, digits))
