import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { CameraRecord, DroppedRecord } from '#core/report/formReport.ts'
import type { RepDropped, SessionEvent } from '#core/session/sessionEvents.ts'
import type { CameraView } from '#core/session/sessionView.ts'
import type { Measured } from '#core/measured.ts'
import { type Degrees, type Milliseconds, milliseconds } from '#core/units.ts'

/** What is counted along the way and written when the set ends. */
export type SetTally = {
  readonly framesTotal: number
  readonly framesMeasured: number
  readonly lastAt: Milliseconds
  readonly camera: CameraRecord
  readonly dropped: readonly DroppedRecord[]
}

export const emptyTally: SetTally = {
  framesTotal: 0,
  framesMeasured: 0,
  lastAt: milliseconds(0),
  camera: { yaw_deg: null, pitch_deg: null, roll_deg: null },
  dropped: [],
}

export const tallyFrame = (tally: SetTally, frame: PoseFrame, camera: CameraView): SetTally => ({
  ...tally,
  framesTotal: tally.framesTotal + 1,
  framesMeasured: tally.framesMeasured + (frame.kind === 'person' ? 1 : 0),
  lastAt: frame.at,
  camera: {
    yaw_deg: latest(camera.yaw, tally.camera.yaw_deg),
    pitch_deg: latest(camera.pitch, tally.camera.pitch_deg),
    roll_deg: latest(camera.roll, tally.camera.roll_deg),
  },
})

export const tallyEvent = (tally: SetTally, event: SessionEvent): SetTally =>
  event.kind === 'repDropped'
    ? {
        ...tally,
        dropped: [
          ...tally.dropped,
          {
            started_at_ms: Math.round(event.startedAt),
            ended_at_ms: Math.round(event.at),
            reason: droppedReason[event.why],
          },
        ],
      }
    : tally

const droppedReason: Record<RepDropped, DroppedRecord['reason']> = {
  tooShallow: 'too-shallow',
  satDown: 'sat-down',
  feetMoved: 'feet-moved',
  lost: 'lost',
  endedMidRep: 'ended-mid-rep',
}

/** Keeps the last angle that was seen, so that walking off at the end doesn't erase it. */
const latest = (angle: Measured<Degrees>, before: number | null) =>
  angle.seen ? Number(angle.value.toFixed(1)) : before
