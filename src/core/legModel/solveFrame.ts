import type { PersonFrame } from '#core/body/poseFrame.ts'
import { whyLegUnseen } from '#core/body/visibility.ts'
import { centre } from '#core/legModel/legModelPriors.ts'
import { errorsOf, type Quantity } from '#core/legModel/errorsOf.ts'
import { expectInward } from '#core/legModel/expectedInward.ts'
import { guessPose } from '#core/legModel/guessSetUp.ts'
import { flexionOf, type LegPose, poseLegs, type PoseValues } from '#core/legModel/legPose.ts'
import { readingsOfPose } from '#core/legModel/legResiduals.ts'
import type { LegScene } from '#core/legModel/legScene.ts'
import { flexionFromHipDrop } from '#core/legModel/hipDrop.ts'
import type { SeenPose } from '#core/legModel/pooledRep.ts'
import { type PreparedSetUp, raisePrepared } from '#core/legModel/preparedSetUp.ts'
import { flatHeels, type HeelRise } from '#core/legModel/raisedHeels.ts'
import { seePose } from '#core/legModel/seePose.ts'
import { solvePose, type SolvedPose } from '#core/legModel/solvePose.ts'
import { minus, dot } from '#core/legModel/vector.ts'
import { thresholds } from '#core/thresholds.ts'
import { measured, notSeen, type CantTell, type Measured } from '#core/measured.ts'
import { forBothSides, type BothSides, type Side } from '#core/side.ts'
import {
  degreesFromRadians,
  radiansFromDegrees,
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

const legJoints = ['hip', 'knee', 'ankle', 'toe'] as const

/** What one live frame says, the set-up taken as known. Null when hips or knees are nowhere to be seen. */
export const solveFrame = (
  flat: PreparedSetUp,
  frame: PersonFrame,
  startFrom?: PoseValues,
  heelRise: HeelRise = flatHeels,
): FrameReading | null => {
  const prepared = raisePrepared(flat, heelRise)
  const { setUp, scene } = prepared
  const unseen = forBothSides((side) => whyLegUnseen(frame, side, legJoints))
  const seen = seePose(frame, heelRise)
  const flexion = flexionFromHipDrop(setUp.standing, frame)
  const pose = Number.isFinite(flexion) ? solveFromBestStart(flat, seen, flexion, startFrom) : null
  if (pose === null) return null

  const legs = poseLegs(scene, pose.values)
  const [depth, leftInward, rightInward, leftFrontal, rightFrontal] = measureAll(prepared, pose, legs)
  const misfit = pose.cost / readingsOfPose
  const isUnexplained = misfit > thresholds.unexplained.value
  const whyNot = (side: Side) => unseen[side] ?? (isUnexplained ? 'uncertain' : null)
  const why = whyNot('left') ?? whyNot('right')
  return {
    at: frame.at,
    depth: why === null ? depth : notSeen(why),
    legs: {
      left: readLeg(scene, legs, 'left', whyNot('left'), leftInward, leftFrontal),
      right: readLeg(scene, legs, 'right', whyNot('right'), rightInward, rightFrontal),
    },
    misfit,
    values: pose.values,
  }
}

type Angles = readonly [
  Measured<Degrees>,
  Measured<Degrees>,
  Measured<Degrees>,
  Measured<Degrees>,
  Measured<Degrees>,
]

const measureAll = (prepared: PreparedSetUp, pose: SolvedPose, legs: BothSides<LegPose>): Angles => {
  const errors = errorsOf(prepared, pose, quantities)
  const read = (index: number) =>
    measured(
      degreesFromRadians(quantities[index]?.(prepared.scene, pose.values, legs) ?? Number.NaN),
      degreesFromRadians(errors[index] ?? Number.NaN),
    )
  return [read(0), read(1), read(2), read(3), read(4)]
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

const depthOf: Quantity = (scene, _, legs) =>
  (flexionOf(scene, 'left', legs.left) + flexionOf(scene, 'right', legs.right)) / 2
const inwardOf =
  (index: 1 | 3): Quantity =>
  (_, values) =>
    Math.asin(values[index] ?? Number.NaN)
const frontalOf =
  (side: Side): Quantity =>
  (scene, _, legs) => {
    const shin = minus(legs[side].knee, scene.legs[side].ankle)
    return Math.atan2((side === 'left' ? 1 : -1) * dot(shin, scene.bodyLeft), shin[1])
  }
const quantities = [depthOf, inwardOf(1), inwardOf(3), frontalOf('left'), frontalOf('right')] as const

const readLeg = (
  scene: LegScene,
  legs: BothSides<LegPose>,
  side: Side,
  why: CantTell | null,
  shown: Measured<Degrees>,
  shinFrontal: Measured<Degrees>,
): LegReading => {
  const flexion = degreesFromRadians(flexionOf(scene, side, legs[side]))
  if (why !== null) return { inward: notSeen(why), offset: notSeen(why), shinFrontal: notSeen(why), flexion }
  const inward = expectInward(shown)
  return { inward, offset: offsetOf(inward), shinFrontal, flexion }
}

const offsetOf = (inward: Measured<Degrees>): Measured<ShinLengths> => {
  if (!inward.seen) return inward
  const angle = radiansFromDegrees(inward.value)
  return measured(
    shinLengths(Math.sin(angle)),
    shinLengths(Math.cos(angle) * radiansFromDegrees(inward.error)),
  )
}
