import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { StandingReference } from '#core/body/stance.ts'
import { readFrame } from '#core/squat/readFrame.ts'
import { thresholds } from '#core/thresholds.ts'

/** R1: the frames of a stance until the person has been seen standing in it; null from then on. */
export type Arrival = readonly PersonFrame[] | null

/** True when the person is upright and has been so for long enough, all in all: now it is known what standing looks like. */
export const hasStood = (arrival: readonly PersonFrame[], standing: StandingReference): boolean => {
  const stands = arrival.map((frame) => depthOf(frame, standing) < upright)
  const stood = arrival.reduce((sum, { at }, order) => {
    const before = arrival[order - 1]
    return before !== undefined && stands[order] && stands[order - 1] ? sum + at - before.at : sum
  }, 0)
  return stands.at(-1) === true && stood >= thresholds.standingLeast.value
}

/** True when somebody who hadn't been seen standing yet has meanwhile been down. */
export const holdsSquat = (arrival: readonly PersonFrame[], standing: StandingReference): boolean =>
  arrival.some((frame) => depthOf(frame, standing) >= thresholds.repStartsAt.value)

const upright = thresholds.repEndsBelow.value

const depthOf = (frame: PersonFrame, standing: StandingReference): number =>
  readFrame(frame, standing, null, null)?.hipDrop ?? 0
