import type { RawPose } from '#core/body/rawPose.ts'
import type { PictureWish } from '#core/picture/pictureWish.ts'
import type { Milliseconds } from '#core/units.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import type { FrameCost } from '#platform/pose/poseEngine.ts'
import type { NetworkWishes } from '#platform/pose/worker/loadNetworks.ts'

/** To the worker. Frames and streams are transferred. */
export type PoseQuestion =
  | ({ readonly kind: 'start' } & NetworkWishes)
  | { readonly kind: 'beginSource' }
  | { readonly kind: 'estimate'; readonly frame: VideoFrame; readonly at: Milliseconds }
  | { readonly kind: 'follow'; readonly frames: ReadableStream<VideoFrame> }
  /** Heard at once, also in the middle of following; holds until it is said again. */
  | { readonly kind: 'adjust'; readonly model: LandmarkModel; readonly gap: Milliseconds }
  | { readonly kind: 'stopFollowing' }
  /** Of a frame that was just measured; heard at once, because soon it is gone. */
  | {
      readonly kind: 'picture'
      readonly ticket: number
      readonly at: Milliseconds
      readonly wish: PictureWish
    }

/** From the worker. After `failed` it answers no more. */
export type PoseAnswer =
  /** What one frame of the landmark model takes here, milliseconds, once it is warm. */
  | { readonly kind: 'started'; readonly frameTime: Milliseconds }
  | { readonly kind: 'pose'; readonly pose: RawPose; readonly cost: FrameCost }
  /** Following a track: a frame came in; and: done with it, the next one may be long in coming. */
  | { readonly kind: 'measuring' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'followed' }
  | { readonly kind: 'picture'; readonly ticket: number; readonly jpeg: Uint8Array | null }
  | { readonly kind: 'failed'; readonly why: string }
