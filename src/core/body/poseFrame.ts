import type { LandmarkModel, PictureCheck } from '#core/body/rawPose.ts'
import type { BothSides } from '#core/side.ts'
import type { Metres, Milliseconds, Pixels, Share } from '#core/units.ts'

/** A landmark in the unmirrored picture. */
export type ImagePoint = { readonly x: Pixels; readonly y: Pixels; readonly visibility: Share }
/** The model's own 3D guess, origin between the hips, x to the image's right, y down, z away from the camera. */
export type WorldPoint = { readonly x: Metres; readonly y: Metres; readonly z: Metres }

/** `toe` is BlazePose's foot_index: the tip of the foot, close to the second toe. */
export type JointName = 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle' | 'heel' | 'toe' | 'ear'

export type Joints<P> = Readonly<Record<JointName, P>>

export type PersonFrame = {
  readonly kind: 'person'
  readonly at: Milliseconds
  readonly size: { readonly width: Pixels; readonly height: Pixels }
  readonly nose: ImagePoint
  readonly image: BothSides<Joints<ImagePoint>>
  readonly world: BothSides<Joints<WorldPoint>>
  readonly picture: PictureCheck | null
  readonly model: LandmarkModel
}
export type NobodyFrame = {
  readonly kind: 'nobody'
  readonly at: Milliseconds
  readonly picture: PictureCheck | null
}
export type PoseFrame = PersonFrame | NobodyFrame
