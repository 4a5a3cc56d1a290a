import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import type { RepSummary } from '#core/session/sessionEvents.ts'
import { evenlyPicked } from '#core/squat/evenlyPicked.ts'
import { judgeRep, type RepTimes } from '#core/squat/judgeRep.ts'

/** A rep that may be read again when more is known of the body. */
export type FinishedRep = {
  readonly index: number
  readonly times: RepTimes
  readonly frames: readonly PersonFrame[]
}

/** Enough frames for the held maximum of a rep of three seconds; 40 of them are read in about 30 ms. */
const keptFrames = 40
/** Bounds memory and the time that reading again takes: a set of twenty, half a second. */
const keptReps = 20

export const keepRep = (
  reps: readonly FinishedRep[],
  { frames, ...rep }: FinishedRep,
): readonly FinishedRep[] => [...reps, { ...rep, frames: evenlyPicked(frames, keptFrames) }].slice(-keptReps)

/** M5: at the end of a stance its earlier reps are read again by the last fit, which the last rep was read by already. */
export const readAgain = (reps: readonly FinishedRep[], setUp: PreparedSetUp): readonly RepSummary[] =>
  reps.slice(0, -1).map(({ index, times, frames }) => judgeRep(setUp, frames, index, times))
