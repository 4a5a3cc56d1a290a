import type { LandmarkModel } from '#core/body/rawPose.ts'
import type { Milliseconds } from '#core/units.ts'

/** How well a live picture is measured. */
export type PoseQuality = {
  readonly model: LandmarkModel
  /** From one measured frame to the next, at least; 0 takes every frame there is time for. */
  readonly gap: Milliseconds
  readonly because: QualityReason
}

export type QualityReason =
  /** The best model holds the budget. */
  | 'holds'
  /** It doesn't, so the quicker one measures. */
  | 'fullTooSlow'
  /** Neither does; fewer frames leave the machine room for everything else. */
  | 'bothTooSlow'
  | 'pinned'
  | 'quiet'
  /** Nobody is there or nobody has moved for a while. */
  | 'still'
  | 'hidden'

/** What the user asked for. */
export type QualityWishes = {
  /** Null leaves the choice to the app. */
  readonly model: LandmarkModel | null
  /** Spares fan and battery. */
  readonly quiet: boolean
}
