import { mainModel } from '#core/body/mainModel.ts'
import type { JointName, PersonFrame } from '#core/body/poseFrame.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import { whyUnseen } from '#core/body/visibility.ts'
import { middle, type Placed } from '#core/geometry/plane.ts'
import { median, percentile } from '#core/geometry/statistics.ts'
import { flexionFromHipDrop } from '#core/legModel/hipDrop.ts'
import { type HeelRise, readHeelRise } from '#core/legModel/raisedHeels.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { forBothSides, sides, type BothSides, type Side } from '#core/side.ts'

/** What the picture shows of one moment, pixels; NaN where it is hidden. */
export type SeenPose = {
  readonly legs: BothSides<{ readonly knee: Placed; readonly hip: Placed }>
  /** Their middle. */
  readonly shoulders: Placed
  /** Not pixels but shin lengths: measured beforehand, over the rep as a whole. */
  readonly heelRise: HeelRise
}
/** Averaged over frames that belong together. */
export type PooledPose = SeenPose & {
  /** First guess of the flexion, radians; starts the solver and is not a measurement. */
  readonly flexion: number
  /** At the rep's depth, rather than on the way. */
  readonly deep: boolean
}
/** What the set-up fit needs of one rep. */
export type PooledRep = {
  readonly poses: readonly PooledPose[]
  /** Foot tips while the knees are half bent; null where they weren't seen. Their errors are hardly those of the standing ones. */
  readonly toes: BothSides<Placed> | null
  /** Its heels came up: the set-up is better fitted to reps on flat feet, where there are any. */
  readonly heelsRaised: boolean
  /** Which model most of its frames were measured by. */
  readonly model: LandmarkModel
}

/** Flexion (radians) from which the legs' pictures tell set-up from movement. */
const deepFrom = (55 * Math.PI) / 180
/** Share of the rep's depth from which a frame counts as the rep's bottom. */
const bottomShare = 0.85
const depthQuantile = 0.9

/** Averages a rep's deep frames into two poses at its bottom and one on the way. */
export const poolRep = (standing: StandingPose, frames: readonly PersonFrame[]): PooledRep => {
  const seen = frames
    .map((frame) => ({ frame, flexion: flexionFromHipDrop(standing, frame) }))
    .filter(({ flexion }) => Number.isFinite(flexion))
  const ofRep = { toes: poolToes(seen), model: mainModel(frames) }
  const deepest = Math.max(0, ...seen.map(({ flexion }) => flexion))
  const deep = seen.filter(({ flexion }) => flexion > Math.min(deepFrom, bottomShare * deepest))
  if (deep.length < 2) return { ...ofRep, poses: [], heelsRaised: false }
  const depth = percentile(
    deep.map(({ flexion }) => flexion),
    depthQuantile,
  )
  const bottom = deep.filter(({ flexion }) => flexion > bottomShare * depth)
  const onTheWay = deep.filter(({ flexion }) => flexion <= bottomShare * depth)
  const half = Math.floor(bottom.length / 2)
  const heels = readHeelRise(standing, frames)
  const poses = [
    ...[bottom.slice(0, half), bottom.slice(half)]
      .filter((group) => group.length > 0)
      .map((group) => average(group, true, heels.at)),
    ...(onTheWay.length > 0 ? [average(onTheWay, false, heels.at)] : []),
  ]
  return { ...ofRep, poses, heelsRaised: heels.raised }
}

/** Flexion (radians) between which the foot's tip is shown with the same offset on all figures. */
const halfBent = { from: (30 * Math.PI) / 180, to: (75 * Math.PI) / 180 }

const poolToes = (seen: readonly Seen[]): BothSides<Placed> | null => {
  const group = seen.filter(({ flexion }) => flexion >= halfBent.from && flexion < halfBent.to)
  const toes = forBothSides((side) => {
    const shown = group.filter(({ frame }) => whyUnseen(frame, frame.image[side].toe) === null)
    const middleOf = (axis: 'x' | 'y') => median(shown.map(({ frame }) => frame.image[side].toe[axis]))
    return { x: middleOf('x'), y: middleOf('y') }
  })
  return sides.some((side) => Number.isNaN(toes[side].x)) ? null : toes
}

type Seen = { readonly frame: PersonFrame; readonly flexion: number }

const average = (
  group: readonly Seen[],
  deep: boolean,
  heelsAt: (frame: PersonFrame) => HeelRise,
): PooledPose => {
  const legs = forBothSides((side) => ({
    knee: meanPlace(group, side, 'knee'),
    hip: meanPlace(group, side, 'hip'),
  }))
  const left = meanPlace(group, 'left', 'shoulder')
  const right = meanPlace(group, 'right', 'shoulder')
  const flexion = group.reduce((sum, seen) => sum + seen.flexion, 0) / group.length
  const rises = group.map(({ frame }) => heelsAt(frame))
  const heelRise = forBothSides((side) => rises.reduce((sum, rise) => sum + rise[side], 0) / group.length)
  return { legs, shoulders: middle(left, right), heelRise, flexion, deep }
}

/** Over the frames that show the joint; NaN when none does. */
const meanPlace = (group: readonly Seen[], side: Side, joint: JointName): Placed => {
  const seen = group.filter(({ frame }) => whyUnseen(frame, frame.image[side][joint]) === null)
  const mean = (axis: 'x' | 'y') =>
    seen.reduce((sum, { frame }) => sum + frame.image[side][joint][axis], 0) / seen.length
  return { x: mean('x'), y: mean('y') }
}
