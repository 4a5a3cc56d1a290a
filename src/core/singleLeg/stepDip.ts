import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readWorldYaw } from '#core/body/worldYaw.ts'
import { distance, type Placed } from '#core/geometry/plane.ts'
import { mean } from '#core/geometry/statistics.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { frontalProjectionError, readFrontalProjection } from '#core/singleLeg/frontalProjection.ts'
import { measured, type Seen } from '#core/measured.ts'
import type { Side } from '#core/side.ts'
import { type Degrees, degrees, degreesFromRadians, type Milliseconds } from '#core/units.ts'

/** One small squat on one leg: how deep it went, and how far the knee was inside down there. */
export type Dip = { readonly bend: Degrees; readonly inward: Seen<Degrees> }

type DipFrame = { readonly bend: Degrees; readonly inward: Degrees }

/** What is known of the leg that carries. */
export type DipMemory = {
  readonly at: Milliseconds
  /** Where its ankle stands, and how long it is from hip to ankle when it stands straight and alone, pixels; null until it did. */
  readonly foot: Placed
  readonly straight: number | null
  readonly turn: CameraTurn
  /** Of the dip under way, those near its lowest. */
  readonly lowest: readonly DipFrame[]
}

/** Read from the upright body, on both feet where it was seen so: on one the hips' depth is guessed worse. Degrees. */
type CameraTurn = { readonly mean: number; readonly count: number; readonly onBoth: boolean }

export type DipNow = {
  readonly bend: Degrees
  readonly turn: Degrees
  readonly atRest: boolean
  /** The dip that has just ended. */
  readonly ended: Dip | null
  readonly memory: DipMemory
}

const { dipLeast, dipAtRest, footStays } = singleLegThresholds

/** What a longer reading adds to the straight leg's length: a share, so that one frame's noise does not stand for good. */
const straightens = 0.3
/** Milliseconds in which the straight leg's length follows the upright leg down: the hip sinks when the other foot goes up. */
const settles = 4000
/** Frames of which the camera's turn is the mean at most, so that somebody who turns is followed. */
const turnsKept = 60
/** Share of the deepest bend from which on a frame belongs to the bottom. */
const nearLowest = 0.9

/** Follows one leg through its small squats, frame by frame. What is done while the leg is not `alone` is no dip. */
export const stepDip = (frame: PersonFrame, side: Side, alone: boolean, before: DipMemory | null): DipNow => {
  const leg = frame.image[side]
  const known = before !== null && stands(before.foot, leg) ? before : beginAt(frame, leg.ankle, alone)
  const length = distance(leg.hip, leg.ankle)
  const bend = bendOf(length, known.straight)
  const atRest = bend <= dipAtRest.value
  const straight = alone ? straightLeg(known, length, atRest ? frame.at - known.at : 0) : known.straight
  const turn = atRest ? withTurn(known.turn, readWorldYaw(frame), !alone) : known.turn
  const inward = readFrontalProjection(leg, side, bend, degrees(turn.mean))
  const lowest = alone ? nearest([...known.lowest, { bend, inward }]) : known.lowest
  return {
    bend,
    turn: degrees(turn.mean),
    atRest,
    ended: atRest ? dipOf(known.lowest) : null,
    memory: { at: frame.at, foot: known.foot, straight, turn, lowest: atRest ? [] : lowest },
  }
}

const stands = (foot: Placed, { knee, ankle }: { readonly knee: Placed; readonly ankle: Placed }): boolean =>
  distance(foot, ankle) < footStays.value * distance(knee, ankle)

const beginAt = (frame: PersonFrame, { x, y }: Placed, alone: boolean): DipMemory => ({
  at: frame.at,
  foot: { x, y },
  straight: null,
  turn: { mean: readWorldYaw(frame), count: 1, onBoth: !alone },
  lowest: [],
})

/** Thigh and shank are about equally long, so the straight way from hip to ankle tells the bend. */
const bendOf = (length: number, straight: number | null): Degrees =>
  degreesFromRadians(2 * Math.acos(Math.min(1, length / (straight ?? length))))

const straightLeg = ({ straight }: DipMemory, length: number, upright: number): number => {
  if (straight === null) return length
  const follows = length > straight ? straightens : 1 - Math.exp(-upright / settles)
  return straight + follows * (length - straight)
}

const withTurn = (before: CameraTurn, yaw: number, onBoth: boolean): CameraTurn => {
  if (before.onBoth && !onBoth) return before
  const count = before.onBoth === onBoth ? Math.min(turnsKept, before.count + 1) : 1
  return { mean: before.mean + (yaw - before.mean) / count, count, onBoth }
}

const nearest = (frames: readonly DipFrame[]): readonly DipFrame[] => {
  const deepest = Math.max(...frames.map(({ bend }) => bend))
  return frames.filter(({ bend }) => bend >= nearLowest * deepest)
}

/** Null where it was too shallow to be one. */
const dipOf = (lowest: readonly DipFrame[]): Dip | null => {
  if (lowest.length === 0) return null
  const bend = degrees(Math.max(...lowest.map((frame) => frame.bend)))
  if (bend < dipLeast.value) return null
  const inward = degrees(mean(lowest.map((frame) => frame.inward)))
  return { bend, inward: measured(inward, frontalProjectionError(bend)) }
}
