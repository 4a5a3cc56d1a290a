import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readWorldYaw } from '#core/body/worldYaw.ts'
import { distance, type Placed } from '#core/geometry/plane.ts'
import type { Side } from '#core/side.ts'
import { type CameraTurn, stepTurn } from '#core/singleLeg/cameraTurn.ts'
import { type Dip, type DipFrame, dipOf } from '#core/singleLeg/dip.ts'
import type { Feet } from '#core/singleLeg/feet.ts'
import { readFrontalProjection } from '#core/singleLeg/frontalProjection.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { type Degrees, degrees, degreesFromRadians, type Milliseconds } from '#core/units.ts'

/** What is known of the leg that carries. */
export type DipMemory = {
  readonly turn: CameraTurn
  /** Since the leg stands alone; null while it does not. */
  readonly standing: Standing | null
}

type Standing = {
  readonly at: Milliseconds
  /** Where its ankle stands, and since when it has been seen elsewhere. */
  readonly foot: Placed
  readonly movedAt: Milliseconds | null
  /** How long the leg is from hip to ankle when it is straight, pixels, and when it last was. */
  readonly straight: number
  readonly straightAt: Milliseconds
  /** Of the dip under way, the frames that are low enough. */
  readonly low: readonly DipFrame[]
}

export type DipNow = {
  readonly bend: Degrees
  readonly turn: Degrees
  readonly atRest: boolean
  /** The dip that has just ended. */
  readonly ended: Dip | null
  readonly memory: DipMemory
}

const { dipLeast, dipAtRest, footStays, footMoved, longestDip, straightens, sinks } = singleLegThresholds

/** Follows one leg through its small squats, frame by frame. Whatever happens on other feet is none. */
export const stepDip = (frame: PersonFrame, side: Side, feet: Feet, before: DipMemory | null): DipNow => {
  const { at } = frame
  const yaw = readWorldYaw(frame)
  if (feet !== 'thisOne') {
    const turn = stepTurn(before?.turn ?? null, yaw, feet, at)
    return {
      bend: degrees(0),
      turn: turn.value,
      atRest: true,
      ended: endOf(before),
      memory: { turn, standing: null },
    }
  }
  const leg = frame.image[side]
  const length = distance(leg.hip, leg.ankle)
  const standing = goesOn(before?.standing ?? null, leg, at) ?? beginAt(leg.ankle, length, at)
  const isSeen = standing.movedAt === null
  const bend = bendOf(length, standing.straight)
  const atRest = bend <= dipAtRest.value
  // The trunk turns with a squat; only upright does it tell where the camera stands.
  const known = before?.turn ?? null
  const turn = atRest || known === null ? stepTurn(known, yaw, feet, at) : known
  const now = { at, bend, inward: readFrontalProjection(leg, side, bend, turn.value) }
  return {
    bend,
    turn: turn.value,
    atRest,
    ended: isSeen && atRest ? dipOf(standing.low) : null,
    memory: { turn, standing: isSeen ? learn(standing, now, length, atRest) : standing },
  }
}

/** A foot set down on the way up ends a squat as well. */
const endOf = (before: DipMemory | null): Dip | null => dipOf(before?.standing?.low ?? [])

type Leg = { readonly knee: Placed; readonly ankle: Placed }

/** Null for whoever hopped, stepped or stays bent for longer than a squat lasts: the leg is learnt anew. */
const goesOn = (standing: Standing | null, { knee, ankle }: Leg, at: Milliseconds): Standing | null => {
  if (standing === null || at - standing.straightAt > longestDip.value) return null
  if (distance(standing.foot, ankle) < footStays.value * distance(knee, ankle))
    return { ...standing, movedAt: null }
  const movedAt = standing.movedAt ?? at
  return at - movedAt < footMoved.value ? { ...standing, movedAt } : null
}

const beginAt = ({ x, y }: Placed, length: number, at: Milliseconds): Standing => ({
  at,
  foot: { x, y },
  movedAt: null,
  straight: length,
  straightAt: at,
  low: [],
})

const learn = (standing: Standing, now: DipFrame, length: number, atRest: boolean): Standing => {
  const { at, bend } = now
  const straight = straightLeg(standing, length, at, atRest)
  if (atRest) return { ...standing, at, straight, straightAt: at, low: [] }
  return { ...standing, at, straight, low: bend < dipLeast.value ? standing.low : [...standing.low, now] }
}

/** Thigh and shank are about equally long, so the straight way from hip to ankle tells the bend. */
const bendOf = (length: number, straight: number): Degrees =>
  degreesFromRadians(2 * Math.acos(Math.min(1, length / straight)))

/** Follows a longer leg soon, and an upright one down slowly: the hip sinks when the other foot goes up. */
const straightLeg = (
  { at: before, straight }: Standing,
  length: number,
  at: Milliseconds,
  atRest: boolean,
): number => {
  if (length <= straight && !atRest) return straight
  const within = length > straight ? straightens.value : sinks.value
  return straight + (length - straight) * (1 - Math.exp((before - at) / within))
}
