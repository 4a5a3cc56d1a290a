import type { PersonFrame } from '#core/body/poseFrame.ts'
import { mainModel } from '#core/body/mainModel.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import { distance, middle, type Placed } from '#core/geometry/plane.ts'
import { median as medianOf, percentile } from '#core/geometry/statistics.ts'
import { forBothSides, sides, type BothSides, type Side } from '#core/side.ts'

/** The picture of somebody standing still with planted feet: medians over the standing frames, in pixels. */
export type StandingPose = {
  readonly size: { readonly width: number; readonly height: number }
  readonly legs: BothSides<{
    readonly hip: Placed
    readonly knee: Placed
    readonly ankle: Placed
    readonly heel: Placed
    readonly toe: Placed
  }>
  readonly shoulders: Placed
  /** Mean length of both shins as seen. */
  readonly shin: number
  /** Hip to ankle as seen, per leg: what a squat shortens. */
  readonly legLength: BothSides<number>
  /** Which model most of these pictures were measured by. */
  readonly model: LandmarkModel
  /** Which way BlazePose's own 3D guess says body and feet point, radians; null where it is absent. */
  readonly worldYaw: number | null
  readonly worldFoot: BothSides<number | null>
}

/** A frame counts as standing when hips are this close to their greatest height over the ankles. */
const standingShare = 0.97
const tallestQuantile = 0.95

/** Null without a usable frame. Frames of a squat among them do no harm: only the upright ones are taken. */
export const poolStanding = (frames: readonly PersonFrame[]): StandingPose | null => {
  const whole = frames.filter(isWhole)
  const heights = whole.map(hipHeight)
  const tallest = percentile(heights, tallestQuantile)
  const upright = whole.filter((_, index) => (heights[index] ?? 0) > standingShare * tallest)
  const first = upright[0]
  if (first === undefined) return null

  const median = (read: (frame: PersonFrame) => number) => medianOf(upright.map(read))
  const point = (read: (frame: PersonFrame) => Placed): Placed => ({
    x: median((f) => read(f).x),
    y: median((f) => read(f).y),
  })
  const legs = forBothSides((side) => ({
    hip: point((f) => f.image[side].hip),
    knee: point((f) => f.image[side].knee),
    ankle: point((f) => f.image[side].ankle),
    heel: point((f) => f.image[side].heel),
    toe: point((f) => f.image[side].toe),
  }))
  return {
    size: first.size,
    legs,
    shoulders: point(({ image }) => middle(image.left.shoulder, image.right.shoulder)),
    shin: (distance(legs.left.knee, legs.left.ankle) + distance(legs.right.knee, legs.right.ankle)) / 2,
    legLength: forBothSides((side) => median(({ image }) => distance(image[side].hip, image[side].ankle))),
    model: mainModel(upright),
    worldYaw: finiteOrNull((turnOf(median, 'hip') + turnOf(median, 'shoulder')) / 2),
    worldFoot: forBothSides((side) => finiteOrNull(footAzimuth(median, side))),
  }
}

type Median = (read: (frame: PersonFrame) => number) => number

const turnOf = (median: Median, joint: 'hip' | 'shoulder') =>
  Math.atan2(
    -median(({ world }) => world.left[joint].z - world.right[joint].z),
    median(({ world }) => world.left[joint].x - world.right[joint].x),
  )

const footAzimuth = (median: Median, side: Side) =>
  Math.atan2(
    median(({ world }) => world[side].toe.x - world[side].heel.x),
    -median(({ world }) => world[side].toe.z - world[side].heel.z),
  )

const finiteOrNull = (value: number) => (Number.isFinite(value) ? value : null)

const isWhole = ({ image }: PersonFrame) =>
  sides.every((side) =>
    (['hip', 'knee', 'ankle', 'heel', 'toe', 'shoulder'] as const).every(
      (joint) => Number.isFinite(image[side][joint].x) && Number.isFinite(image[side][joint].y),
    ),
  )

const hipHeight = ({ image }: PersonFrame) =>
  (distance(image.left.hip, image.left.ankle) + distance(image.right.hip, image.right.ankle)) / 2
