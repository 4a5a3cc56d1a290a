import type { Arrival } from '#core/session/arrival.ts'
import type { Concession, Disbelief } from '#core/body/believeFrame.ts'
import type { Framing } from '#core/body/framing.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { noStance, type Stance } from '#core/body/stance.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { CameraView } from '#core/body/cameraOfStance.ts'
import type { Stage } from '#core/session/sessionView.ts'
import { unseenCamera } from '#core/body/cameraOfStance.ts'
import type { BothSides } from '#core/side.ts'
import { type KnownBeforehand, knowNothing } from '#core/squat/knownBeforehand.ts'
import { noFits, type PendingFits } from '#core/session/pendingFits.ts'
import type { FinishedRep } from '#core/squat/finishedRep.ts'
import type { FrameReading } from '#core/legModel/solveFrame.ts'
import { type KnownBody, knownFrom } from '#core/squat/knownBody.ts'
import type { SquatFrame } from '#core/squat/readFrame.ts'
import { noRep, type RepState } from '#core/squat/stepRep.ts'
import { noWarning, type WarningState } from '#core/squat/stepWarning.ts'
import { type Milliseconds, milliseconds } from '#core/units.ts'

/** All that a session remembers: one value, so nothing can be half reset. */
export type SessionState = {
  readonly stage: Stage
  /** The last frame with a person, its sides already steadied. */
  readonly person: PersonFrame | null
  readonly disbelief: Disbelief | null
  readonly concession: Concession | null
  readonly arrival: Arrival
  /** Since when the person has been out of the picture. */
  readonly nobodySince: Milliseconds | null
  /** Since when the framing has held without a break. */
  readonly placedSince: Milliseconds | null
  /** Since when the picture has been bit-identical. */
  readonly frozenSince: Milliseconds | null
  readonly framing: Framing
  /** What the last frames say of the framing, until it has been so long enough to be shown. */
  readonly pendingFraming: { readonly framing: Framing; readonly since: Milliseconds }
  readonly stance: Stance
  readonly camera: CameraView
  readonly rep: RepState
  readonly repCount: number
  readonly body: KnownBody
  readonly fits: PendingFits
  /** The reps of this stance, to be read again when it ends. */
  readonly finished: readonly FinishedRep[]
  /** Since the person last stood upright: the rep under way with its approach. */
  readonly frames: readonly PersonFrame[]
  /** What was read of those frames live, by the set-up known then. */
  readonly readings: readonly FrameReading[]
  /** What the last frame measured; null when it could measure nothing, so that no stale value is shown. */
  readonly latest: SquatFrame | null
  readonly warnings: BothSides<WarningState>
}

/** What one frame, or one answer, makes of a session. */
export type Step = readonly [SessionState, readonly SessionEvent[]]

const nobodyYet: Framing = {
  holds: { feet: false, size: false, facing: false, level: false, light: false },
  advice: { kind: 'nobody' },
}

export const openSession = (known: KnownBeforehand = knowNothing): SessionState => ({
  stage: 'framing',
  person: null,
  disbelief: null,
  concession: null,
  arrival: [],
  nobodySince: null,
  placedSince: null,
  frozenSince: null,
  framing: nobodyYet,
  pendingFraming: { framing: nobodyYet, since: milliseconds(0) },
  stance: noStance,
  camera: unseenCamera,
  rep: noRep,
  repCount: 0,
  body: knownFrom(known),
  fits: noFits,
  finished: [],
  frames: [],
  readings: [],
  latest: null,
  warnings: { left: noWarning, right: noWarning },
})
