import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readWorldYaw } from '#core/body/worldYaw.ts'
import { distance } from '#core/geometry/plane.ts'
import type { Side } from '#core/side.ts'
import { thresholds } from '#core/squat/thresholds.ts'

/**
 * The leg nearer to a camera that looks from the side (about 75–105° of yaw), or null from any other view. The model's 3D guess
 * alone reads up to 17° too much, so hips and shoulders must also lie nearly behind each other in the picture.
 */
export const nearSideIn = (frame: PersonFrame): Side | null => {
  const yaw = readWorldYaw(frame)
  const { sideOnFrom, sideOnUpTo, sideOnWidth } = thresholds
  if (Math.abs(yaw) < sideOnFrom.value || Math.abs(yaw) > sideOnUpTo.value) return null
  return bodyWidth(frame) > sideOnWidth.value ? null : yaw > 0 ? 'left' : 'right'
}

/** Widths of hips and shoulders as seen, together, per length from shoulders to hips to ankles, which a squat shortens little. */
const bodyWidth = ({ image: { left, right } }: PersonFrame): number => {
  const width = Math.abs(left.hip.x - right.hip.x) + Math.abs(left.shoulder.x - right.shoulder.x)
  const length = (side: typeof left) =>
    distance(side.shoulder, side.hip) + distance(side.hip, side.knee) + distance(side.knee, side.ankle)
  return width / Math.max(length(left), length(right))
}
