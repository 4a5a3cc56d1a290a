import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance } from '#core/geometry/plane.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { otherSide, type Side } from '#core/side.ts'

/** What stands on the floor, as far as the leg that is asked for goes. */
export type Feet = 'thisOne' | 'otherOne' | 'both'

export type FeetReading = {
  readonly feet: Feet
  /** How far the other foot is off the floor, shanks as the picture shows them; below nothing where this one is higher. */
  readonly lifted: number
}

const { footLifted } = singleLegThresholds

/**
 * Which foot carries. Ankle and toe have to be up: somebody on tiptoe still leans on that foot. A foot set down flat far behind
 * stands higher in a high camera's picture and can pass for lifted.
 */
export const readFeet = ({ image }: PersonFrame, side: Side): FeetReading => {
  const here = image[side]
  const there = image[otherSide(side)]
  const shank = distance(here.knee, here.ankle)
  const up = (joint: 'ankle' | 'toe') => (here[joint].y - there[joint].y) / shank
  const [least, most] = [Math.min(up('ankle'), up('toe')), Math.max(up('ankle'), up('toe'))]
  if (least >= footLifted.value) return { feet: 'thisOne', lifted: least }
  return most <= -footLifted.value ? { feet: 'otherOne', lifted: most } : { feet: 'both', lifted: least }
}
