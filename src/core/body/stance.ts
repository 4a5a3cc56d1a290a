import { median, percentile } from '#core/geometry/statistics.ts'
import { distance, type Placed } from '#core/geometry/plane.ts'
import { standsFarther } from '#core/body/standsFarther.ts'
import { turnedOnSpot } from '#core/body/turnedOnSpot.ts'
import { type UprightSample, readUpright, uprightShare } from '#core/body/uprightSample.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { type BothSides, forBothSides, type Side, sides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'
import { type Degrees, degrees, type Milliseconds } from '#core/units.ts'

/** The time since the feet were put down where they are: what standing looked like, and what all measures refer to. */
export type Stance = {
  readonly samples: readonly UprightSample[]
  /** Since when a foot has read away from its place or the body turned, and when last; null once both have been back for a while. */
  readonly footAway: { readonly since: Milliseconds; readonly last: Milliseconds } | null
  /** A body that has become smaller as a whole; meanwhile it is measured all the same. Null once it has long been as before. */
  readonly farther: Farther | null
  /** Worked out once per upright frame; null until there is one. */
  readonly reference: StandingReference | null
}

type Farther = {
  /** Milliseconds for which it has read so, without the times between in which it did not: a deep squat reads so now and then. */
  readonly lasted: number
  /** When it last read so, and when it was last looked at. */
  readonly last: Milliseconds
  readonly at: Milliseconds
}

/** What the standing posture fixes for every measure. */
export type StandingReference = {
  readonly hipToAnkle: number
  readonly shin: BothSides<number>
  readonly shoulders: number
  readonly kneesPerAnkles: number
  readonly ankle: BothSides<Placed>
  /** The nearer leg while the camera looks from the side; null from any other view. */
  readonly near: Side | null
  /** Turn of the body against the camera. */
  readonly yaw: Degrees
}

/** Enough for a steady median, few enough to follow a person who settles. */
const keptSamples = 90

export const noStance: Stance = { samples: [], footAway: null, farther: null, reference: null }

/**
 * B2: feet don't move in a squat. While they stay, upright frames collect; when a foot has been elsewhere for a while, a new
 * stance begins. Returns the stance and whether the old one just ended.
 */
export const stepStance = (stance: Stance, frame: PersonFrame): readonly [Stance, 'planted' | 'stepped'] => {
  const sample = readUpright(frame)
  if (sample === null) return [stance, 'planted']
  const { reference } = stance
  const away = reference === null ? [] : feetAway(sample, reference)
  const turned = reference !== null && turnedOnSpot(sample, reference)
  if (away.length > 0 || turned) {
    const since = stance.footAway?.since ?? frame.at
    const needed = goneAfter(away.length, reference !== null && feetMerge(sample, reference))
    if (frame.at - since < needed) return [{ ...stance, footAway: { since, last: frame.at } }, 'planted']
    return [standingStill([sample]), 'stepped']
  }
  const farther = stepFarther(stance, sample)
  if (farther !== null && farther.lasted >= thresholds.fartherFor.value)
    return [standingStill([sample]), 'stepped']
  // Somebody who walks towards the camera sets each foot down for a moment where it seems to belong.
  const isBack = stance.footAway === null || frame.at - stance.footAway.last >= thresholds.footMovedFor.value
  const footAway = isBack ? null : stance.footAway
  return [{ ...standingStill(keepUpright([...stance.samples, sample])), footAway, farther }, 'planted']
}

const stepFarther = ({ farther, reference }: Stance, sample: UprightSample): Farther | null => {
  const { at } = sample
  if (reference !== null && standsFarther(sample, reference)) {
    const sinceLooked = farther !== null && farther.last === farther.at ? at - farther.at : 0
    return { lasted: (farther?.lasted ?? 0) + sinceLooked, last: at, at }
  }
  return farther === null || at - farther.last >= thresholds.footMovedFor.value ? null : { ...farther, at }
}

/**
 * Nobody turns by looking over the shoulder, so without a step it takes longer to be believed; so it does when both feet are shown in
 * one place, or crossed, as the model does for some frames with knees that fall together.
 */
const goneAfter = (feetAwayNow: number, merged: boolean): Milliseconds => {
  if (merged) return thresholds.lostFor.value
  if (feetAwayNow === 0) return thresholds.turnedOnSpotFor.value
  return feetAwayNow === 2 ? thresholds.feetOffFor.value : thresholds.footMovedFor.value
}

const standingStill = (samples: readonly UprightSample[]): Stance => ({
  samples,
  footAway: null,
  farther: null,
  reference: referTo(samples),
})

const referTo = (samples: readonly UprightSample[]): StandingReference => {
  const of = (read: (sample: UprightSample) => number) => median(samples.map(read))
  return {
    hipToAnkle: percentile(
      samples.map((sample) => sample.hipToAnkle),
      0.7,
    ),
    shin: forBothSides((side) => of((sample) => sample.shin[side])),
    shoulders: of((sample) => sample.shoulders),
    kneesPerAnkles: of((sample) => sample.kneesPerAnkles),
    ankle: forBothSides((side) => ({
      x: of((sample) => sample.ankle[side].x),
      y: of((sample) => sample.ankle[side].y),
    })),
    near:
      sides.find((side) => 2 * samples.filter(({ near }) => near === side).length > samples.length) ?? null,
    yaw: degrees(of(({ yaw }) => yaw)),
  }
}

/** How long the person has been seen standing in this stance. */
export const standingFor = (stance: Stance): number => {
  const first = stance.samples[0]
  const last = stance.samples.at(-1)
  return first === undefined || last === undefined ? 0 : last.at - first.at
}

const keepUpright = (samples: readonly UprightSample[]): readonly UprightSample[] => {
  const tallest = percentile(
    samples.map((sample) => sample.hipToAnkle),
    0.95,
  )
  return samples.filter((sample) => sample.hipToAnkle >= uprightShare * tallest).slice(-keptSamples)
}

const feetMerge = (sample: UprightSample, reference: StandingReference): boolean =>
  sample.near === null && apart(sample.ankle) < thresholds.feetMergeBelow.value * apart(reference.ankle)

/** From the front the left foot stands to the picture's right; less than nothing when the feet are shown crossed. */
const apart = ({ left, right }: BothSides<Placed>): number => left.x - right.x

/** From the side the far foot is hidden, and what the model makes up for it wanders. */
const feetAway = (sample: UprightSample, reference: StandingReference): readonly Side[] =>
  (sample.near === null ? sides : [sample.near]).filter(
    (side) =>
      distance(sample.ankle[side], reference.ankle[side]) >
      thresholds.footMayDrift.value * reference.shin[side],
  )
