import type { PersonFrame } from '#core/body/poseFrame.ts'
import { evenlyPicked } from '#core/squat/evenlyPicked.ts'
import type { RepTimes } from '#core/squat/judgeRep.ts'

/** A rep that may be read again when more is known of the body. */
export type FinishedRep = {
  readonly index: number
  readonly times: RepTimes
  readonly frames: readonly PersonFrame[]
  /** Number of the fit that it was last read by; 0 while only live readings stand for it. */
  readonly readBy: number
}

/** Enough for the held maximum of a rep of three seconds; a frame is read in under a millisecond. */
const keptFrames = 40
/** Bounds memory and the time that reading again takes. */
const keptReps = 20

export const keepRep = (
  reps: readonly FinishedRep[],
  { frames, ...rep }: FinishedRep,
): readonly FinishedRep[] => [...reps, { ...rep, frames: evenlyPicked(frames, keptFrames) }].slice(-keptReps)

export const markRead = (
  reps: readonly FinishedRep[],
  read: readonly { readonly index: number }[],
  readBy: number,
): readonly FinishedRep[] =>
  reps.map((rep) => (read.some(({ index }) => index === rep.index) ? { ...rep, readBy } : rep))
