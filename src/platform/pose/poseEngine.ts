import type { RawPose } from '#core/body/rawPose.ts'
import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Milliseconds } from '#core/units.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import type { PoseQuality } from '#app/quality/poseQuality.ts'

export type EngineStart =
  { readonly kind: 'started'; readonly name: string } | { readonly kind: 'failed'; readonly why: string }

/** What one frame took, in milliseconds: the networks, and everything else from the frame's arrival to its pose. */
export type FrameCost = {
  readonly model: LandmarkModel
  readonly inference: number
  readonly rest: number
}

export type Estimate =
  | { readonly kind: 'measured'; readonly pose: RawPose; readonly cost: FrameCost }
  | { readonly kind: 'failed'; readonly why: string }

export type FollowListeners = {
  /** `takenUpAt` is when its frame was taken up, by the page's performance clock. */
  readonly onPose: (pose: RawPose, takenUpAt: number) => void
  /** At the beginning, and whenever the engine measures better, worse or less often from now on. */
  readonly onQuality: (quality: PoseQuality, name: string) => void
}

/** `ended`: the track delivers no more frames, or `signal` aborted. */
export type FollowEnd = { readonly kind: 'ended' } | { readonly kind: 'failed'; readonly why: string }

/** Finds one person's landmarks in pictures. Expected failures are values; one that has failed stays failed. */
export type PoseEngine = {
  readonly start: () => Promise<EngineStart>
  /** What comes next has nothing to do with what came before: forget the person and the smoothing. */
  readonly beginSource: () => void
  /** Measures one frame; takes it over and closes it. Wait for the answer before handing in the next. */
  readonly estimate: (frame: VideoFrame, at: Milliseconds) => Promise<Estimate>
  /**
   * Measures a live track: newest frame only, one in flight, the rest dropped. `at` of these poses is the frame's own
   * timestamp, whose zero is anybody's guess. Leaves the track open.
   */
  readonly follow: (
    track: MediaStreamVideoTrack,
    listeners: FollowListeners,
    signal: AbortSignal,
  ) => Promise<FollowEnd>
  /** A JPEG of a frame that was just measured, by the `at` of its pose; null when it is gone. */
  readonly picture?: (at: Milliseconds, wish: PictureWish) => Promise<Uint8Array | null>
  readonly close: () => void
}
