import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { forBothSides } from '#core/side.ts'
import { measureDepth } from '#core/body/measureDepth.ts'
import { radiansFromDegrees } from '#core/units.ts'

/** Flexion from hip drop (body/measureDepth.ts), mean of both legs, radians: good to about 5° from the front. */
export const flexionFromHipDrop = (standing: StandingPose, { image }: PersonFrame): number => {
  const flexion = forBothSides((side) => {
    const stood = standing.legLength[side]
    const reach = Math.max(distance(image[side].hip, image[side].ankle), smallestReach * stood)
    return radiansFromDegrees(measureDepth(reach, stood))
  })
  return (flexion.left + flexion.right) / 2
}
const smallestReach = 0.2
