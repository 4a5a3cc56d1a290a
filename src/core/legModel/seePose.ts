import type { JointName, PersonFrame } from '#core/body/poseFrame.ts'
import { whyUnseen } from '#core/body/visibility.ts'
import { middle, type Placed } from '#core/geometry/plane.ts'
import type { SeenPose } from '#core/legModel/pooledRep.ts'
import { flatHeels, type HeelRise } from '#core/legModel/raisedHeels.ts'
import { forBothSides, type Side } from '#core/side.ts'

/** What one frame shows of the pose. Hidden landmarks are invented; as NaN they don't pull on the rest of the body. */
export const seePose = (frame: PersonFrame, heelRise: HeelRise = flatHeels): SeenPose => ({
  legs: forBothSides((side) => ({
    knee: placedOrHidden(frame, side, 'knee'),
    hip: placedOrHidden(frame, side, 'hip'),
  })),
  shoulders: middle(placedOrHidden(frame, 'left', 'shoulder'), placedOrHidden(frame, 'right', 'shoulder')),
  heelRise,
})

const placedOrHidden = (frame: PersonFrame, side: Side, joint: JointName): Placed => {
  const point = frame.image[side][joint]
  return whyUnseen(frame, point) === null ? point : hidden
}
const hidden: Placed = { x: Number.NaN, y: Number.NaN }
