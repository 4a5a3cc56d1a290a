import type { CameraView } from '#core/body/cameraOfStance.ts'
import type { Framing } from '#core/body/framing.ts'
import type { Measured } from '#core/measured.ts'
import type { Verdict } from '#core/squat/repSummary.ts'
import type { BothSides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'
import type { Degrees } from '#core/units.ts'

/**
 * - `framing`: the person is not placed well enough yet; `framing.advice` says what to do.
 * - `ready`: placed well, standing still; the set starts with the first descent.
 * - `set`: reps count.
 * - `paused`: the person left the picture in the middle of a set; nothing counts until they are back.
 */
export type Stage = 'framing' | 'ready' | 'set' | 'paused'

export type LegView = {
  readonly inward: Measured<Degrees>
  /** `notJudged`: too upright for the front view to tell; draw no plumb line then. */
  readonly verdict: Verdict | { readonly kind: 'notJudged' }
  /** True from the moment a warning is raised until it clears (hysteresis and hold time included). */
  readonly warning: boolean
}

/** Everything a screen may show about the moment of the last frame. Derived from the state, never stored. */
export type SessionView = {
  readonly stage: Stage
  readonly framing: Framing
  readonly repCount: number
  /** Between a rep's first descent and its end, seen well or not. */
  readonly inRep: boolean
  /** Knee flexion now; 0 is standing. */
  readonly depth: Measured<Degrees>
  readonly legs: BothSides<LegView>
  readonly camera: CameraView
}

/** Between two reps, as far as can be told: the time for gestures and for advice on where to stand. */
export const isStanding = ({ inRep, depth }: SessionView): boolean =>
  !inRep && (!depth.seen || depth.value < thresholds.repEndsBelow.value)
