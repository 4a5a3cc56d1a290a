import type { PersonFrame } from '#core/body/poseFrame.ts'
import { flexionFromHipDrop } from '#core/legModel/pooledRep.ts'
import { poolStanding } from '#core/legModel/standingPose.ts'
import { noRep, stepRep, type RepState } from '#core/squat/stepRep.ts'
import { degreesFromRadians } from '#core/units.ts'

export type RepSpan = { readonly startedAt: number; readonly bottomAt: number; readonly endedAt: number }

/** Cuts a recording into reps as the session does, by hip drop alone: the truth's own rep numbers are not used. */
export const findReps = (frames: readonly PersonFrame[]): RepSpan[] => {
  const standing = poolStanding(frames)
  if (standing === null) return []
  const reps: RepSpan[] = []
  let state: RepState = noRep
  for (const frame of frames) {
    const [next, step] = stepRep(
      state,
      frame.at,
      degreesFromRadians(flexionFromHipDrop(standing, frame)),
      true,
    )
    state = next
    if (step?.kind === 'finished')
      reps.push({ startedAt: step.startedAt, bottomAt: step.bottomAt, endedAt: frame.at })
  }
  return reps
}

export const framesOf = (frames: readonly PersonFrame[], rep: RepSpan): PersonFrame[] =>
  frames.filter(({ at }) => at >= rep.startedAt && at <= rep.endedAt)
