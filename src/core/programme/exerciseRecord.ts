import type { ExerciseId } from '#core/programme/exercise.ts'
import { type PartEnd, type PlayerState, workOf } from '#core/programme/player/playerState.ts'
import { noSingleLeg, recordSingleLeg, type SingleLegRecord } from '#core/singleLeg/singleLegRecord.ts'
import type { TimerPart } from '#core/programme/timerPlan.ts'

/** One exercise as it was done: kept, listed, and never judged. Units are in the names. */
export type ExerciseRecord = SingleLegRecord & {
  exercise: ExerciseId
  /** ISO 8601 with offset: when it ended. */
  done_at: string
  duration_ms: number
  /** Repetitions or holds, both sides together: planned, and how each that was done is vouched for. */
  planned_turns: number
  checked_turns: number
  timed_turns: number
  ticked_turns: number
  /** How long the work lasted, and for how much of it the camera saw the rule hold. */
  held_ms: number
  verified_ms: number
  /** The lesson's narrowest knee gap, squeezing and let go, as a share of the widest; null elsewhere. */
  squeezed_gap: number | null
  let_go_gap: number | null
}

export type ExerciseMoment = Pick<ExerciseRecord, 'exercise' | 'done_at' | 'duration_ms'>

/** Null when nothing was done that is worth keeping. */
export const recordExercise = (player: PlayerState, moment: ExerciseMoment): ExerciseRecord | null => {
  const { planned, done } = workOf(player)
  if (done === 0) return null
  const { results } = player
  const ended = (end: PartEnd) => results.filter((result) => result.end === end).length
  const sum = (of: 'elapsed' | 'verified') =>
    Math.round(results.reduce((total, result) => total + result[of], 0))
  const gap = (kind: TimerPart['kind']) => {
    const gaps = results.flatMap(({ part, leastGap }) =>
      part.kind === kind && leastGap !== null ? [leastGap] : [],
    )
    return gaps.length === 0 ? null : Number(Math.min(...gaps).toFixed(2))
  }
  return {
    ...moment,
    planned_turns: planned,
    checked_turns: ended('checked'),
    timed_turns: ended('timed'),
    ticked_turns: ended('ticked'),
    held_ms: sum('elapsed'),
    verified_ms: sum('verified'),
    squeezed_gap: gap('squeeze'),
    let_go_gap: gap('letGo'),
    ...recordSingleLeg(player.dips),
  }
}

/** Ticked by hand, without the app: the person's word for the whole dose. */
export const tickedRecord = (moment: ExerciseMoment, planned: number): ExerciseRecord => ({
  ...moment,
  planned_turns: planned,
  checked_turns: 0,
  timed_turns: 0,
  ticked_turns: planned,
  held_ms: 0,
  verified_ms: 0,
  squeezed_gap: null,
  let_go_gap: null,
  ...noSingleLeg,
})

export const turnsDone = (record: ExerciseRecord): number =>
  record.checked_turns + record.timed_turns + record.ticked_turns

export const isComplete = (record: ExerciseRecord): boolean => turnsDone(record) >= record.planned_turns
