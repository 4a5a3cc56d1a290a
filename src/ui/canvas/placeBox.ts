import type { PersonFrame } from '#core/body/poseFrame.ts'
import { sides } from '#core/side.ts'
import { isDrawable, type Placement, type Size } from '#ui/canvas/placePicture.ts'

/** A stretch of the unmirrored picture, in its pixels. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Room around the joints in shares of the box's height: the skull above the nose, the floor below the toes. */
const room = { above: 0.1, below: 0.08, beside: 0.06 }

/** Everything that is drawn of a person in these frames, with room around it. Null when nothing is. */
export const boxAround = (frames: readonly PersonFrame[]): Box | null => {
  const points = frames.flatMap((frame) =>
    [frame.nose, ...sides.flatMap((side) => Object.values(frame.image[side]))].filter((point) =>
      isDrawable(frame.size, point),
    ),
  )
  if (points.length === 0) return null
  const tight = points.reduce<Box>(
    (box, { x, y }) => ({
      left: Math.min(box.left, x),
      right: Math.max(box.right, x),
      top: Math.min(box.top, y),
      bottom: Math.max(box.bottom, y),
    }),
    { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity },
  )
  const height = tight.bottom - tight.top
  return {
    left: tight.left - room.beside * height,
    right: tight.right + room.beside * height,
    top: tight.top - room.above * height,
    bottom: tight.bottom + room.below * height,
  }
}

/** Shows all of the box in the middle of the stage. */
export const placeBox = (stage: Size, picture: Size, box: Box, mirrored: boolean): Placement => {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const scale = Math.min(stage.width / width, stage.height / height)
  const left = mirrored ? picture.width - box.right : box.left
  return {
    scale,
    left: (stage.width - width * scale) / 2 - left * scale,
    top: (stage.height - height * scale) / 2 - box.top * scale,
    picture,
  }
}
