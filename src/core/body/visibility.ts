import type { ImagePoint, JointName, PersonFrame } from '#core/body/poseFrame.ts'
import type { CantTell } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

/** Why a joint can't be used, or null when it can. The model invents joints beyond the picture with high confidence, so bounds come first. */
export const whyUnseen = (frame: PersonFrame, point: ImagePoint): CantTell | null => {
  const marginX = frame.size.width * thresholds.borderMargin.value
  const marginY = frame.size.height * thresholds.borderMargin.value
  const inside =
    point.x >= marginX &&
    point.x <= frame.size.width - marginX &&
    point.y >= marginY &&
    point.y <= frame.size.height - marginY
  if (!inside) return 'outOfFrame'
  return point.visibility >= thresholds.landmarkVisible.value ? null : 'hidden'
}

export const whyLegUnseen = (
  frame: PersonFrame,
  side: Side,
  joints: readonly JointName[],
): CantTell | null => {
  for (const joint of joints) {
    const why = whyUnseen(frame, frame.image[side][joint])
    if (why !== null) return why
  }
  return null
}
