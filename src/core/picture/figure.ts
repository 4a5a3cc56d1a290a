import type { ImagePoint, PersonFrame } from '#core/body/poseFrame.ts'
import { forBothSides } from '#core/side.ts'
import { type Pixels, pixels } from '#core/units.ts'

/** A person as they stand in one picture, joints in its pixels. */
export type Figure = Pick<PersonFrame, 'size' | 'nose' | 'image'>

/** A stretch of the unmirrored picture, in its pixels. */
export type Cut = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The same figure in a picture that shows only `cut`, made smaller or larger to `width`. */
export const cutFigure = ({ nose, image }: Figure, cut: Cut, width: Pixels, height: Pixels): Figure => {
  const scale = width / cut.width
  const place = ({ x, y, visibility }: ImagePoint): ImagePoint => ({
    x: pixels((x - cut.left) * scale),
    y: pixels((y - cut.top) * scale),
    visibility,
  })
  return {
    size: { width, height },
    nose: place(nose),
    image: forBothSides((side) => {
      const joints = image[side]
      return {
        ear: place(joints.ear),
        shoulder: place(joints.shoulder),
        elbow: place(joints.elbow),
        wrist: place(joints.wrist),
        hip: place(joints.hip),
        knee: place(joints.knee),
        ankle: place(joints.ankle),
        heel: place(joints.heel),
        toe: place(joints.toe),
      }
    }),
  }
}
