import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readWorldYaw } from '#core/body/worldYaw.ts'
import { distance, type Placed } from '#core/geometry/plane.ts'
import type { Side } from '#core/side.ts'
import { type CameraTurn, keepTurn, stepTurn, turnError } from '#core/singleLeg/cameraTurn.ts'
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
  /** Where its ankle stands, and since when this leg has been seen standing elsewhere or not alone. */
  readonly foot: Placed
  readonly awayAt: Milliseconds | null
  /** How long the leg is from hip to ankle when it is straight, pixels, and when it last was. */
  readonly straight: number
  readonly straightAt: Milliseconds
  readonly bend: Degrees
  /** Of the dip under way, the frames that are low enough. */
  readonly low: readonly DipFrame[]
}

export type DipNow = {
  readonly bend: Degrees
  readonly isLow: boolean
  readonly atRest: boolean
  readonly turn: Degrees
  /** The dip that has just ended. */
  readonly ended: Dip | null
  readonly memory: DipMemory
}

const { dipLeast, dipAtRest, footStays, footMoved, longestDip, straightens, sinks } = singleLegThresholds

/** Follows one leg through its small squats, frame by frame. Whatever happens on other feet is none. */
export const stepDip = (frame: PersonFrame, side: Side, feet: Feet, before: DipMemory | null): DipNow => {
  const { at } = frame
  const leg = frame.image[side]
  const known = before?.standing ?? null
  const isHere = feet === 'thisOne' && (known === null || staysAt(known, leg))
  // A foot misread for a moment ends no squat.
  if (before !== null && known !== null && !isHere && at - (known.awayAt ?? at) < footMoved.value)
    return wait(before.turn, known, at)
  if (feet !== 'thisOne') return onOtherFeet(frame, feet, before)

  const length = distance(leg.hip, leg.ankle)
  // Whoever hopped, stepped or stays bent for longer than a squat lasts is learnt anew.
  const goesOn = known !== null && isHere && at - known.straightAt <= longestDip.value
  const standing = goesOn ? known : beginAt(leg.ankle, length, at)
  const bend = bendOf(length, standing.straight)
  const atRest = bend <= dipAtRest.value
  const yaw = readWorldYaw(frame)
  const turn =
    before !== null && !atRest ? keepTurn(before.turn, at) : stepTurn(before?.turn ?? null, yaw, feet, at)
  const inward = readFrontalProjection(leg, side, bend, turn.value)
  return {
    bend,
    isLow: bend >= dipLeast.value,
    atRest,
    turn: turn.value,
    ended: atRest ? dipOf(standing.low, turnError(turn)) : null,
    memory: { turn, standing: learn(standing, { at, bend, inward }, length, atRest) },
  }
}

const staysAt = (
  { foot }: Standing,
  { knee, ankle }: { readonly knee: Placed; readonly ankle: Placed },
): boolean => distance(foot, ankle) < footStays.value * distance(knee, ankle)

const wait = (turn: CameraTurn, standing: Standing, at: Milliseconds): DipNow => ({
  bend: standing.bend,
  isLow: false,
  atRest: standing.bend <= dipAtRest.value,
  turn: turn.value,
  ended: null,
  memory: { turn: keepTurn(turn, at), standing: { ...standing, awayAt: standing.awayAt ?? at } },
})

/** A foot set down on the way up ends a squat as well. */
const onOtherFeet = (frame: PersonFrame, feet: Feet, before: DipMemory | null): DipNow => {
  const turn = stepTurn(before?.turn ?? null, readWorldYaw(frame), feet, frame.at)
  return {
    bend: degrees(0),
    isLow: false,
    atRest: true,
    turn: turn.value,
    ended: dipOf(before?.standing?.low ?? [], turnError(turn)),
    memory: { turn, standing: null },
  }
}

const beginAt = ({ x, y }: Placed, length: number, at: Milliseconds): Standing => ({
  at,
  foot: { x, y },
  awayAt: null,
  straight: length,
  straightAt: at,
  bend: degrees(0),
  low: [],
})

/** Thigh and shank are about equally long, so the straight way from hip to ankle tells the bend. */
const bendOf = (length: number, straight: number): Degrees =>
  degreesFromRadians(2 * Math.acos(Math.min(1, length / straight)))

const learn = (standing: Standing, now: DipFrame, length: number, atRest: boolean): Standing => {
  const { at, bend } = now
  const seen: Standing = {
    ...standing,
    at,
    awayAt: null,
    bend,
    straight: straightLeg(standing, length, at, atRest),
  }
  if (atRest) return { ...seen, straightAt: at, low: [] }
  return bend < dipLeast.value ? seen : { ...seen, low: [...unbroken(standing.low, at), now] }
}

/** What was low before nothing was seen for a while is another squat's. */
const unbroken = (low: readonly DipFrame[], at: Milliseconds): readonly DipFrame[] => {
  const last = low.at(-1)
  return last !== undefined && at - last.at > footMoved.value ? [] : low
}

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
