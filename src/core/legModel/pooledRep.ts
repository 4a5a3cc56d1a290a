import type { PersonFrame } from '#core/body/poseFrame.ts'
import { distance, middle, type Placed } from '#core/geometry/plane.ts'
import { percentile } from '#core/geometry/statistics.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import { forBothSides, type BothSides } from '#core/side.ts'

/** What the picture shows of one moment, pixels; NaN where it is hidden. */
export type SeenPose = {
  readonly legs: BothSides<{ readonly knee: Placed; readonly hip: Placed }>
  /** Their middle. */
  readonly shoulders: Placed
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
  /** Legs that the user declared good in this rep: their knee was over the toe. */
  readonly knownGood: BothSides<boolean>
}

/** Flexion (radians) from which the legs' pictures tell set-up from movement. */
const deepFrom = (55 * Math.PI) / 180
/** Share of the rep's depth from which a frame counts as the rep's bottom. */
const bottomShare = 0.85
const depthQuantile = 0.9
const nobodyGood: BothSides<boolean> = { left: false, right: false }

/** Averages a rep's deep frames into two poses at its bottom and one on the way. */
export const poolRep = (
  standing: StandingPose,
  frames: readonly PersonFrame[],
  knownGood = nobodyGood,
): PooledRep => {
  const seen = frames
    .map((frame) => ({ frame, flexion: flexionFromHipDrop(standing, frame) }))
    .filter(({ flexion }) => Number.isFinite(flexion))
  const deepest = Math.max(0, ...seen.map(({ flexion }) => flexion))
  const deep = seen.filter(({ flexion }) => flexion > Math.min(deepFrom, bottomShare * deepest))
  if (deep.length < 2) return { poses: [], knownGood }
  const depth = percentile(
    deep.map(({ flexion }) => flexion),
    depthQuantile,
  )
  const bottom = deep.filter(({ flexion }) => flexion > bottomShare * depth)
  const onTheWay = deep.filter(({ flexion }) => flexion <= bottomShare * depth)
  const half = Math.floor(bottom.length / 2)
  const poses = [
    ...[bottom.slice(0, half), bottom.slice(half)]
      .filter((group) => group.length > 0)
      .map((group) => average(group, true)),
    ...(onTheWay.length > 0 ? [average(onTheWay, false)] : []),
  ]
  return { poses, knownGood }
}

/** θ = 2·acos(hip–ankle / standing hip–ankle), mean of both legs, radians: good to about 5° from the front. */
export const flexionFromHipDrop = (standing: StandingPose, { image }: PersonFrame): number => {
  const flexion = forBothSides((side) => {
    const reach = distance(image[side].hip, image[side].ankle) / standing.legLength[side]
    return 2 * Math.acos(Math.min(Math.max(reach, smallestReach), 1))
  })
  return (flexion.left + flexion.right) / 2
}
const smallestReach = 0.2

type Seen = { readonly frame: PersonFrame; readonly flexion: number }

const average = (group: readonly Seen[], deep: boolean): PooledPose => {
  const mean = (read: (seen: Seen) => number) =>
    group.reduce((sum, seen) => sum + read(seen), 0) / group.length
  return {
    legs: forBothSides((side) => ({
      knee: {
        x: mean(({ frame }) => frame.image[side].knee.x),
        y: mean(({ frame }) => frame.image[side].knee.y),
      },
      hip: {
        x: mean(({ frame }) => frame.image[side].hip.x),
        y: mean(({ frame }) => frame.image[side].hip.y),
      },
    })),
    shoulders: {
      x: mean(({ frame }) => shouldersOf(frame).x),
      y: mean(({ frame }) => shouldersOf(frame).y),
    },
    flexion: mean(({ flexion }) => flexion),
    deep,
  }
}

const shouldersOf = ({ image }: PersonFrame): Placed => middle(image.left.shoulder, image.right.shoulder)
