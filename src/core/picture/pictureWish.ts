import { type Cut, cutFigure, type Figure } from '#core/picture/figure.ts'
import { cutCover, headCover, type HeadCover } from '#core/picture/headCover.ts'
import { pictureCut } from '#core/picture/pictureCut.ts'
import { pictureThresholds } from '#core/picture/pictureThresholds.ts'
import { pixels } from '#core/units.ts'

/** How a picture is to be made of a frame: what of it, how large, and what is covered in the result. */
export type PictureWish = {
  readonly cut: Cut
  readonly width: number
  readonly height: number
  /** Null shows the face. */
  readonly cover: HeadCover | null
}

/** Null when the person is too small, or a face that is to be hidden can't be placed. `figure` is the person in the picture. */
export const wishPicture = (
  figure: Figure,
  blurFace: boolean,
): { readonly wish: PictureWish; readonly figure: Figure } | null => {
  const head = headCover(figure)
  if (head === null) return null
  const cut = pictureCut(figure, head)
  if (cut === null) return null
  const scale = Math.min(1, pictureThresholds.tallest.value / Math.max(cut.width, cut.height))
  const width = Math.round(cut.width * scale)
  const height = Math.round(cut.height * scale)
  return {
    wish: { cut, width, height, cover: blurFace ? cutCover(head, cut, scale) : null },
    figure: cutFigure(figure, cut, pixels(width), pixels(height)),
  }
}
