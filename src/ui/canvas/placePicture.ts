import type { ImagePoint } from '#core/body/poseFrame.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'

export type Size = { readonly width: number; readonly height: number }
export type Spot = { readonly x: number; readonly y: number }
/** Where the whole picture lies within the stage, with bars where the shapes differ. */
export type Placement = {
  readonly left: number
  readonly top: number
  readonly scale: number
  readonly picture: Size
}

/** Shows all of the picture, as CSS `object-fit: contain` does: cropping could hide the feet. */
export const placePicture = (stage: Size, picture: Size): Placement => {
  const scale = Math.min(stage.width / picture.width, stage.height / picture.height)
  return {
    scale,
    left: (stage.width - picture.width * scale) / 2,
    top: (stage.height - picture.height * scale) / 2,
    picture,
  }
}

/** Mirroring happens here and nowhere else: measures and records keep the unmirrored picture. */
export const spotOnStage = (
  { left, top, scale, picture }: Placement,
  mirrored: boolean,
  point: Spot,
): Spot => ({
  x: left + (mirrored ? picture.width - point.x : point.x) * scale,
  y: top + point.y * scale,
})

/** BlazePose invents what lies outside the picture, so none of it may be drawn. */
export const isInPicture = (picture: Size, point: Spot) =>
  point.x >= 0 && point.y >= 0 && point.x <= picture.width && point.y <= picture.height

export const isDrawable = (picture: Size, point: ImagePoint) =>
  isInPicture(picture, point) && point.visibility >= pictureThresholds.drawnFrom.value
