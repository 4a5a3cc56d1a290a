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
  const halfBent = showHalfBent(standing, frames)
  if (halfBent === null) return flat
  const bottom = medianRise(standing, bottomOf(standing, frames))
  const probability = 1 / (1 + Math.exp(-logOdds(standing, bottom, halfBent)))
  if (probability < 0.5) return flat
  return { raised: true, at: (frame) => riseSince(halfBent, riseIn(standing, frame), probability) }
}

type FootRise = BothSides<{ readonly ankle: number; readonly heel: number }>

const riseIn = (standing: StandingPose, { image }: PersonFrame): FootRise =>
  forBothSides((side) => {
    const rise = (joint: 'ankle' | 'heel') =>
      (standing.legs[side][joint].y - image[side][joint].y) / standing.shin
    return { ankle: rise('ankle'), heel: rise('heel') }
  })

const medianRise = (standing: StandingPose, frames: readonly PersonFrame[]): FootRise => {
  const rises = frames.map((frame) => riseIn(standing, frame))
  return forBothSides((side) => ({
    ankle: median(rises.map((rise) => rise[side].ankle)),
    heel: median(rises.map((rise) => rise[side].heel)),
  }))
}

/** Null where the rep shows too little of the way down and up. */
const showHalfBent = (standing: StandingPose, frames: readonly PersonFrame[]): FootRise | null => {
  const deepest = deepestIn(standing, frames)
  const halfBent = frames.filter((frame) => {
    const flexion = flexionFromHipDrop(standing, frame)
    return flexion > stillFlat.from && flexion < Math.min(stillFlat.to, stillFlat.shareOfDepth * deepest)
  })
  return halfBent.length < fewestFrames ? null : medianRise(standing, halfBent)
}

const bottomOf = (standing: StandingPose, frames: readonly PersonFrame[]): readonly PersonFrame[] => {
  const deepest = deepestIn(standing, frames)
  return frames.filter((frame) => flexionFromHipDrop(standing, frame) > atBottom * deepest)
}

const deepestIn = (standing: StandingPose, frames: readonly PersonFrame[]): number =>
  Math.max(0, ...frames.map((frame) => flexionFromHipDrop(standing, frame)).filter(Number.isFinite))

const logOdds = ({ worldYaw }: StandingPose, bottom: FootRise, halfBent: FootRise): number => {
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
const riseSince = (halfBent: FootRise, now: FootRise, probability: number): HeelRise => {
  const own = forBothSides((side) => {
    const shown = (now[side].ankle + now[side].heel - halfBent[side].ankle - halfBent[side].heel) / 2
    return Math.min(Math.max(probability * shownLess * shown, 0), highest)
  })
  const both = sides.reduce((sum, side) => sum + own[side], 0) / sides.length
  return forBothSides((side) => (own[side] + both) / 2)
}
