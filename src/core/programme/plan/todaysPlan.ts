import type { ExerciseId } from '#core/programme/exercise.ts'
import type { Proposal, ProposalReason } from '#core/programme/plan/proposeNext.ts'
import { programme } from '#core/programme/programme.ts'

export type PlanReason =
  | ProposalReason
  /** Nothing has been measured yet today. */
  | { readonly kind: 'squatFirst' }
  | { readonly kind: 'learn' }
  /** Part of the article's programme, whatever was measured. */
  | { readonly kind: 'programme' }
  /** The bridge on two legs has been done before. */
  | { readonly kind: 'harder' }
  /** The bridge on one leg has been done before: so may a small squat be. */
  | { readonly kind: 'oneLeg' }

export type PlanItem = {
  readonly exercise: ExerciseId
  readonly reason: PlanReason
  readonly done: boolean
}

export type TodaysPlan = {
  /** In the order to do them. */
  readonly items: readonly PlanItem[]
  /** The rest of the programme, for whoever has time. */
  readonly others: readonly { readonly exercise: ExerciseId; readonly done: boolean }[]
}

export type PlanParts = {
  /** From the newest set; empty where there is none. */
  readonly proposals: readonly Proposal[]
  /** Done today, the squat among them when there was a set. */
  readonly doneToday: readonly ExerciseId[]
  /** Ever done, today or before. */
  readonly doneEver: readonly ExerciseId[]
}

/** As much as anyone does in a quarter of an hour. */
const planLength = 6

/** P9: today's exercises in order: see the squat, learn once, then what the set asks for, then what the article adds. */
export const todaysPlan = ({ proposals, doneToday, doneEver }: PlanParts): TodaysPlan => {
  const isDone = (exercise: ExerciseId) => doneToday.includes(exercise)
  const wanted: { exercise: ExerciseId; reason: PlanReason }[] = [
    { exercise: 'squat', reason: { kind: 'squatFirst' } },
    ...(doneEver.includes('gluteSqueeze') && !isDone('gluteSqueeze')
      ? []
      : [{ exercise: 'gluteSqueeze', reason: { kind: 'learn' } } as const]),
    ...proposals.flatMap(({ action, reason }) =>
      action.kind === 'exercise' ? [{ exercise: action.exercise, reason }] : [],
    ),
    { exercise: 'bridge', reason: { kind: 'programme' } },
    ...(doneEver.includes('bridge')
      ? [{ exercise: 'singleLegBridge', reason: { kind: 'harder' } } as const]
      : []),
    { exercise: 'clam', reason: { kind: 'programme' } },
    { exercise: 'hipFlexorStretch', reason: { kind: 'programme' } },
    ...(doneEver.includes('singleLegBridge')
      ? [{ exercise: 'singleLegSquat', reason: { kind: 'oneLeg' } } as const]
      : []),
    { exercise: 'itBandTwist', reason: { kind: 'programme' } },
    { exercise: 'rollOuterThigh', reason: { kind: 'programme' } },
  ]
  const first = wanted.filter(
    ({ exercise }, index) => wanted.findIndex((other) => other.exercise === exercise) === index,
  )
  const items = first.slice(0, planLength).map((item) => ({ ...item, done: isDone(item.exercise) }))
  return {
    items,
    others: programme
      .filter(({ id }) => !items.some(({ exercise }) => exercise === id))
      .map(({ id }) => ({ exercise: id, done: isDone(id) })),
  }
}

/** What to do next; null when everything planned is done. */
export const nextOf = ({ items }: TodaysPlan): PlanItem | null => items.find(({ done }) => !done) ?? null
