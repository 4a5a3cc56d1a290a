import type { PersonFrame } from '#core/body/poseFrame.ts'
import { median } from '#core/geometry/statistics.ts'
import type { Side } from '#core/side.ts'
import { tiltFromSide } from '#core/body/tiltFromSide.ts'
import {
  type SagittalLeg,
  type SagittalPoint,
  seeFromSide,
  type SideUpright,
  wayLooked,
} from '#core/body/sagittalLeg.ts'

/** Somebody standing still, seen from the side: what a squat is measured against. */
export type SideStanding = {
  readonly near: Side
  readonly upright: SideUpright
  readonly leg: SagittalLeg
  /** Knee to ankle as seen, pixels. */
  readonly shin: number
}

/** Null when no frame shows the near leg whole. */
export const standFromSide = (frames: readonly PersonFrame[], near: Side): SideStanding | null => {
  const looks = wayLooked(frames, near)
  const asSeen = poolLegs(frames, near, { looks, tilt: 0 })
  if (asSeen === null) return null
  const { shoulder, ankle } = asSeen
  const lean = Math.atan2(shoulder.forward - ankle.forward, shoulder.up - ankle.up)
  const upright: SideUpright = { looks, tilt: tiltFromSide(lean) }
  const leg = poolLegs(frames, near, upright)
  if (leg === null) return null
  const shin = Math.hypot(leg.knee.forward - leg.ankle.forward, leg.knee.up - leg.ankle.up)
  return { near, upright, leg, shin }
}

const poolLegs = (frames: readonly PersonFrame[], near: Side, upright: SideUpright): SagittalLeg | null => {
  const legs = frames.flatMap((frame) => seeFromSide(frame, near, upright) ?? [])
  if (legs.length === 0) return null
  const point = (joint: keyof SagittalLeg): SagittalPoint => ({
    forward: median(legs.map((leg) => leg[joint].forward)),
    up: median(legs.map((leg) => leg[joint].up)),
  })
  return {
    shoulder: point('shoulder'),
    hip: point('hip'),
    knee: point('knee'),
    ankle: point('ankle'),
    heel: point('heel'),
    toe: point('toe'),
  }
}
