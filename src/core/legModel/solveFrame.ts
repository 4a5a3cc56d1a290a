import type { JointName, PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen, whyUnseen } from '#core/body/visibility.ts'
import { middle, type Placed } from '#core/geometry/plane.ts'
import { centre } from '#core/legModel/legModelPriors.ts'
import { guessPose } from '#core/legModel/guessSetUp.ts'
import { flexionOf, poseLegs, type PoseValues } from '#core/legModel/legPose.ts'
import type { LegScene } from '#core/legModel/legScene.ts'
import { flexionFromHipDrop, type SeenPose } from '#core/legModel/pooledRep.ts'
import { nudge, type PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { solvePose, type SolvedPose } from '#core/legModel/solvePose.ts'
import { minus, dot } from '#core/legModel/vector.ts'
import { measured, notSeen, type CantTell, type Measured } from '#core/measured.ts'
import { forBothSides, type BothSides, type Side } from '#core/side.ts'
import {
  degreesFromRadians,
  shinLengths,
  type Degrees,
  type Milliseconds,
  type ShinLengths,
} from '#core/units.ts'

export type LegReading = {
  /** How far the shin leans inside the ankle-to-second-toe plane; + is inward. */
  readonly inward: Measured<Degrees>
  readonly offset: Measured<ShinLengths>
  /** The shin's lean from the vertical in the person's own frontal plane; + is outward. */
  readonly shinFrontal: Measured<Degrees>
  readonly flexion: Degrees
}
export type FrameReading = {
  readonly at: Milliseconds
  /** Knee flexion, mean of both legs; 0 is a straight leg. */
  readonly depth: Measured<Degrees>
  readonly legs: BothSides<LegReading>
  /** χ² per reading; about 1 or less when the model holds. */
  readonly misfit: number
  /** Where the solver ended: start of the next frame. */
  readonly values: PoseValues
}

/** Two knees, two hips and the shoulders, in x and y. */
const readingsOfPose = 10
const legJoints = ['hip', 'knee', 'ankle', 'toe'] as const

/** What one live frame says, the set-up taken as known. Null when hips or knees are nowhere to be seen. */
export const solveFrame = (
  prepared: PreparedSetUp,
  frame: PersonFrame,
  startFrom?: PoseValues,
): FrameReading | null => {
  const { setUp, scene } = prepared
  const unseen = forBothSides((side) => whyLegUnseen(frame, side, legJoints))
  const seen = {
    legs: forBothSides((side) => ({
      knee: placedOrHidden(frame, side, 'knee'),
      hip: placedOrHidden(frame, side, 'hip'),
    })),
    shoulders: middle(placedOrHidden(frame, 'left', 'shoulder'), placedOrHidden(frame, 'right', 'shoulder')),
  }
  const flexion = flexionFromHipDrop(setUp.standing, frame)
  const pose = Number.isFinite(flexion) ? solveFromBestStart(prepared, seen, flexion, startFrom) : null
  if (pose === null) return null

  const why = unseen.left ?? unseen.right
  return {
    at: frame.at,
    depth: why === null ? angle(depthOf(scene, pose.values), errorOf(prepared, pose, depthOf)) : notSeen(why),
    legs: forBothSides((side) => readLeg(prepared, pose, side, unseen[side])),
    misfit: pose.cost / readingsOfPose,
    values: pose.values,
  }
}

/** Near the last frame's pose most of the time; where that ends in a bad fit, the person moved on and a fresh guess serves better. */
const solveFromBestStart = (
  prepared: PreparedSetUp,
  seen: SeenPose,
  flexion: number,
  startFrom: PoseValues | undefined,
): SolvedPose | null => {
  const guess = guessPose(prepared.setUp.parameters, flexion, centre.inward)
  if (startFrom === undefined) return solvePose(prepared, seen, guess)
  // The shoulders' height alone can't tell leaning forward from leaning back: never start from behind.
  const lean = Math.max(startFrom[7] ?? 0, leastStartLean)
  const near = solvePose(prepared, seen, startFrom.with(7, lean))
  if (near !== null && near.cost / readingsOfPose < suspiciousMisfit) return near
  const fresh = solvePose(prepared, seen, guess)
  return near === null || (fresh !== null && fresh.cost < near.cost) ? fresh : near
}
/** χ² per reading; a good fit has 0.1–0.3. */
const suspiciousMisfit = 0.8
/** Radians. */
const leastStartLean = 0.2

/** Hidden landmarks are invented; as NaN they don't pull on the rest of the body. */
const placedOrHidden = (frame: PersonFrame, side: Side, joint: JointName): Placed => {
  const point = frame.image[side][joint]
  return whyUnseen(frame, point) === null ? point : hidden
}
const hidden: Placed = { x: Number.NaN, y: Number.NaN }

const depthOf = (scene: LegScene, values: PoseValues): number => {
  const legs = poseLegs(scene, values)
  return (flexionOf(scene, 'left', legs.left) + flexionOf(scene, 'right', legs.right)) / 2
}

const readLeg = (prepared: PreparedSetUp, pose: SolvedPose, side: Side, why: CantTell | null): LegReading => {
  const { scene } = prepared
  const leg = poseLegs(scene, pose.values)[side]
  const flexion = degreesFromRadians(flexionOf(scene, side, leg))
  if (why !== null) return { inward: notSeen(why), offset: notSeen(why), shinFrontal: notSeen(why), flexion }
  const index = side === 'left' ? 1 : 3
  const error = Math.sqrt(pose.covariance.get(index, index))
  const frontal = (at: LegScene, values: PoseValues) => shinFrontalOf(at, values, side)
  return {
    inward: angle(Math.asin(leg.inward), error / Math.sqrt(1 - leg.inward ** 2)),
    offset: measured(shinLengths(leg.inward), shinLengths(error)),
    shinFrontal: angle(frontal(scene, pose.values), errorOf(prepared, pose, frontal)),
    flexion,
  }
}

const shinFrontalOf = (scene: LegScene, values: PoseValues, side: Side): number => {
  const shin = minus(poseLegs(scene, values)[side].knee, scene.legs[side].ankle)
  return Math.atan2((side === 'left' ? 1 : -1) * dot(shin, scene.bodyLeft), shin[1])
}

type Quantity = (scene: LegScene, values: PoseValues) => number

/** Standard error of anything worked out from set-up and pose: the set-up's part moves the pose along with it. */
const errorOf = (
  { scene, nudged, covariance }: PreparedSetUp,
  pose: SolvedPose,
  quantity: Quantity,
): number => {
  const here = quantity(scene, pose.values)
  const perValue = pose.values.map(
    (value, index) => (quantity(scene, pose.values.with(index, value + nudge)) - here) / nudge,
  )
  const perParameter = nudged.map((at, column) => {
    const direct = (quantity(at, pose.values) - here) / nudge
    return perValue.reduce((sum, slope, row) => sum - slope * pose.gain.get(row, column), direct)
  })
  let variance = 0
  perParameter.forEach((a, row) => {
    perParameter.forEach((b, column) => {
      variance += a * b * covariance.get(row, column)
    })
  })
  perValue.forEach((a, row) => {
    perValue.forEach((b, column) => {
      variance += a * b * pose.own.get(row, column)
    })
  })
  return Math.sqrt(variance)
}

const angle = (value: number, error: number): Measured<Degrees> =>
  measured(degreesFromRadians(value), degreesFromRadians(error))
