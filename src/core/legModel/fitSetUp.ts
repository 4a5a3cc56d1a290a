import type { Matrix } from 'ml-matrix'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import { guessPose, guessSetUp } from '#core/legModel/guessSetUp.ts'
import { centre, setUpPriors } from '#core/legModel/legModelPriors.ts'
import { arrangeScene, type LegScene } from '#core/legModel/legScene.ts'
import { confinePose, type PoseValues } from '#core/legModel/legPose.ts'
import {
  poseResiduals,
  readingsOfPose,
  readingsOfStanding,
  setUpResiduals,
  standingResiduals,
} from '#core/legModel/legResiduals.ts'
import type { PooledRep } from '#core/legModel/pooledRep.ts'
import {
  indexOfParameter,
  parametersFrom,
  valuesOf,
  type SetUpParameters,
  type SetUpPriors,
} from '#core/legModel/setUpParameters.ts'
import { covarianceOf, solveArrow } from '#core/legModel/solveArrow.ts'
import type { ArrowProblem } from '#core/legModel/arrowProblem.ts'
import { touchesPose, touchesStanding } from '#core/legModel/parameterTouch.ts'
import type { StandingPose } from '#core/legModel/standingPose.ts'
import type { Placed } from '#core/geometry/plane.ts'
import { forBothSides, type BothSides } from '#core/side.ts'

/** One set-up: where the camera stands, how the person is built and stands, and how sure that is. */
export type SetUp = {
  readonly standing: StandingPose
  readonly parameters: SetUpParameters
  /** Rows and columns in the order of setUpParameterNames; plain numbers, so that it crosses to a worker. */
  readonly covariance: readonly (readonly number[])[]
  /** χ² over the number of readings; about 1 when the model holds. */
  readonly misfit: number
  /** The less exact one where its pictures were measured by both. */
  readonly model: LandmarkModel
  readonly reps: readonly FittedRep[]
}
/** Radians of knee inward angle at the rep's bottom, per leg, with its standard error; null without a deep pose. */
export type FittedRep = {
  readonly inward: BothSides<{ readonly value: number; readonly error: number } | null>
}
/** `knownGood`: both knees were over their toes, as somebody who knows has said. */
export type RepToFit = PooledRep & { readonly knownGood?: boolean }
export type FitOptions = {
  /** What is known of this person or place beforehand, in place of the general priors. */
  readonly priors?: Partial<SetUpPriors>
  /** A former fit of the same set: saves iterations. */
  readonly startFrom?: SetUpParameters
}

const limits = {
  iterations: 30,
  convergence: 5e-4,
  confine: confinePose,
}
/** The standing pose needs no trunk lean: its shoulders belong to the set-up. */
const standingValues = 7
const standingFlexion = (5 * Math.PI) / 180

/** Fits camera, stance, proportions and landmark offsets to the standing picture and all reps so far. */
export const fitSetUp = (
  standing: StandingPose,
  reps: readonly RepToFit[],
  options: FitOptions = {},
): SetUp => {
  const guess = guessSetUp(standing, { ...setUpPriors, ...options.priors })
  // What is known beforehand goes before what the standing picture lets one guess.
  const priors = { ...guess.priors, ...options.priors }
  const anyFlat = reps.some(({ heelsRaised, poses: seen }) => !heelsRaised && seen.length > 0)
  const poses = reps.flatMap((rep, index) =>
    anyFlat && rep.heelsRaised ? [] : rep.poses.map((pose) => ({ pose, rep, index })),
  )
  const halfBentToes = meanToes(reps)
  const problem: ArrowProblem<LegScene> = {
    prepare: (shared) => arrangeScene(parametersFrom(shared), standing.size),
    sharedResiduals: (scene) => setUpResiduals(scene, priors, standing, halfBentToes),
    touches: (index, block) => (block === 0 ? touchesStanding : touchesPose)[index] ?? true,
    blockResiduals: (scene, block, own) => {
      const posed = poses[block - 1]
      if (posed === undefined) return standingResiduals(scene, standing, own)
      return poseResiduals(scene, standing.shin, posed.pose, own, posed.rep.knownGood ?? false)
    },
  }
  const start = options.startFrom ?? guess.parameters
  const solution = solveArrow(
    problem,
    {
      shared: valuesOf(start),
      blocks: [
        guessPose(start, standingFlexion, 0).slice(0, standingValues),
        ...poses.map(({ pose }) => guessPose(start, pose.flexion, centre.inward)),
      ],
    },
    limits,
  )
  const covariance = covarianceOf(solution.normal)
  const readings = readingsOfStanding + poses.length * readingsOfPose
  return {
    standing,
    parameters: parametersFrom(solution.point.shared),
    covariance: covariance.shared.to2DArray(),
    misfit: solution.cost / readings,
    model: [standing, ...reps].some(({ model }) => model === 'lite') ? 'lite' : 'full',
    reps: reps.map((_, index) => {
      const blocks = poses.flatMap(({ pose, index: rep }, block) =>
        rep === index && pose.deep ? [block + 1] : [],
      )
      return {
        inward: forBothSides((side) =>
          fittedInward(solution.point.blocks, covariance, blocks, side === 'left' ? 1 : 3),
        ),
      }
    }),
  }
}

const meanToes = (reps: readonly PooledRep[]): BothSides<Placed> | null => {
  const seen = reps.flatMap(({ toes }) => toes ?? [])
  if (seen.length === 0) return null
  return forBothSides((side) => ({
    x: seen.reduce((sum, toes) => sum + toes[side].x, 0) / seen.length,
    y: seen.reduce((sum, toes) => sum + toes[side].y, 0) / seen.length,
  }))
}

/** The mean of a rep's deep poses. Its error holds what they share, the set-up, not only their scatter. */
const fittedInward = (
  poses: readonly PoseValues[],
  covariance: {
    readonly shared: Matrix
    readonly blocks: readonly { readonly gain: Matrix; readonly own: Matrix }[]
  },
  blocks: readonly number[],
  index: number,
): FittedRep['inward']['left'] => {
  if (blocks.length === 0) return null
  const gain = Array.from({ length: covariance.shared.rows }, () => 0)
  let own = 0
  let mean = 0
  for (const block of blocks) {
    const parts = covariance.blocks[block]
    if (parts === undefined) return null
    parts.gain.getRow(index).forEach((value, column) => {
      gain[column] = (gain[column] ?? 0) + value / blocks.length
    })
    own += parts.own.get(index, index) / blocks.length ** 2
    mean += Math.asin(poses[block]?.[index] ?? 0) / blocks.length
  }
  const variance = own + quadraticForm(covariance.shared.to2DArray(), gain)
  return { value: mean, error: Math.sqrt(variance) / Math.cos(mean) }
}

const quadraticForm = (matrix: readonly (readonly number[])[], vector: readonly number[]): number =>
  matrix.reduce(
    (sum, row, i) =>
      sum + (vector[i] ?? 0) * row.reduce((inner, value, j) => inner + value * (vector[j] ?? 0), 0),
    0,
  )

/** Standard error of one set-up parameter, in its own unit. */
export const errorOfParameter = (setUp: SetUp, name: keyof SetUpParameters): number => {
  const index = indexOfParameter(name)
  return Math.sqrt(setUp.covariance[index]?.[index] ?? Number.NaN)
}
