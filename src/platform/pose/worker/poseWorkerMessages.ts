import type { RawPose } from '#core/body/rawPose.ts'
import type { Milliseconds } from '#core/units.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'

/** To the worker. Frames and streams are transferred. */
export type PoseQuestion =
  | { readonly kind: 'start'; readonly assets: PoseAssetUrls; readonly threads: number }
  | { readonly kind: 'beginSource' }
  | { readonly kind: 'estimate'; readonly frame: VideoFrame; readonly at: Milliseconds }
  | { readonly kind: 'follow'; readonly frames: ReadableStream<VideoFrame> }
  | { readonly kind: 'stopFollowing' }

/** From the worker. After `failed` it answers no more. */
export type PoseAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'pose'; readonly pose: RawPose }
  /** Following a track: a frame came in; and: done with it, the next one may be long in coming. */
  | { readonly kind: 'measuring' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'followed' }
  | { readonly kind: 'failed'; readonly why: string }
