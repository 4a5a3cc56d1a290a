import type { PersonFrame } from '#core/body/poseFrame.ts'
import { median } from '#core/geometry/statistics.ts'
import { flexionFromHipDrop } from '#core/legModel/hipDrop.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { forBothSides, sides, type BothSides, type Side } from '#core/side.ts'

/** How far each ankle stands above where it was planted, in shin lengths: 0 with a flat foot. */
export type HeelRise = BothSides<number>
export const flatHeels: HeelRise = { left: 0, right: 0 }

/** Flexion (radians) at which heels are still down: they come up near the bottom, when the ankle bends no further. */
const stillFlat = { from: (25 * Math.PI) / 180, to: (62 * Math.PI) / 180, shareOfDepth: 0.62 }
/** Share of a rep's depth from which on a frame shows what the heels do at its bottom. */
const atBottom = 0.85
const fewestFrames = 2

/**
 * How sure it is that heels are up: the log of the odds, from rises in shin lengths. The farther foot's heel shows it best, against the
 * standing picture; the nearer foot only against its own half bent moments. Logistic regression over 360 rendered reps of 33 bodies, each clip
 * asked of the others: 10 of 16 reps with heels 1.6 to 3.7 cm up were found, 3 of 344 flat ones taken for raised.
 */
const odds = { flat: -6.1, farHeel: 67, farHeelSinceHalfBent: 25, nearAnkleSinceHalfBent: 22 }

/** The pose model shows ankle and heel, taken together, this much less raised than the ankle is. */
const shownLess = 1.4
/** Higher than 12 % of the shin nobody squats; more is a bad reading. */
const highest = 0.12

export type HeelReading = { readonly raised: boolean; readonly at: (frame: PersonFrame) => HeelRise }
const flat: HeelReading = { raised: false, at: () => flatHeels }

/** What the heels do in a rep, to be asked frame by frame. Flat throughout unless the rep as a whole shows them up. */
export const readHeelRise = (standing: StandingPose, frames: readonly PersonFrame[]): HeelReading => {
  const flexions = frames.map((frame) => flexionFromHipDrop(standing, frame))
  const deepest = Math.max(0, ...flexions.filter(Number.isFinite))
  const between = (from: number, to: number) =>
    frames.filter((_, index) => {
      const flexion = flexions[index] ?? Number.NaN
      return flexion > from && flexion < to
    })
  const bent = between(stillFlat.from, Math.min(stillFlat.to, stillFlat.shareOfDepth * deepest))
  if (bent.length < fewestFrames) return flat
  const halfBent = medianRise(standing, bent)
  const bottom = medianRise(standing, between(atBottom * deepest, Infinity))
  const probability = 1 / (1 + Math.exp(-logOdds(standing, bottom, halfBent)))
  if (probability < 0.5) return flat
  return { raised: true, at: (frame) => riseSince(halfBent, riseIn(standing, frame), probability) }
}

/** Against the standing picture, as the pose model shows it. Shin lengths. */
type ShownRise = BothSides<{ readonly ankle: number; readonly heel: number }>

const riseIn = (standing: StandingPose, { image }: PersonFrame): ShownRise =>
  forBothSides((side) => {
    const rise = (joint: 'ankle' | 'heel') =>
      (standing.legs[side][joint].y - image[side][joint].y) / standing.shin
    return { ankle: rise('ankle'), heel: rise('heel') }
  })

const medianRise = (standing: StandingPose, frames: readonly PersonFrame[]): ShownRise => {
  const rises = frames.map((frame) => riseIn(standing, frame))
  return forBothSides((side) => ({
    ankle: median(rises.map((rise) => rise[side].ankle)),
    heel: median(rises.map((rise) => rise[side].heel)),
  }))
}

const logOdds = ({ worldYaw }: StandingPose, bottom: ShownRise, halfBent: ShownRise): number => {
  const near: Side = (worldYaw ?? 0) > 0 ? 'left' : 'right'
  const far: Side = near === 'left' ? 'right' : 'left'
  return (
    odds.flat +
    odds.farHeel * bottom[far].heel +
    odds.farHeelSinceHalfBent * (bottom[far].heel - halfBent[far].heel) +
    odds.nearAnkleSinceHalfBent * (bottom[near].ankle - halfBent[near].ankle)
  )
}

/** Both heels come up together, more or less: what one foot shows is half believed of the other, and all of it as far as it is sure. */
const riseSince = (halfBent: ShownRise, now: ShownRise, probability: number): HeelRise => {
  const own = forBothSides((side) => {
    const shown = (now[side].ankle + now[side].heel - halfBent[side].ankle - halfBent[side].heel) / 2
    return Math.min(Math.max(probability * shownLess * shown, 0), highest)
  })
  const both = sides.reduce((sum, side) => sum + own[side], 0) / sides.length
  return forBothSides((side) => (own[side] + both) / 2)
}
