import type { HeelLiftResult } from '#core/heelLift/decideHeelLift.ts'
import type { ProposalLimit, ProposalReason } from '#core/programme/plan/proposeNext.ts'
import type { PlanReason } from '#core/programme/plan/todaysPlan.ts'
import type { Titled } from '#ui/words/words.ts'

/** Why something is proposed, and the guided heel-lift test. */
export type PlanWords = {
  readonly title: string
  readonly others: string
  readonly allDone: string
  readonly about: (minutes: number) => string
  /** One short line under an exercise's name. */
  readonly short: (reason: PlanReason) => string
  readonly next: {
    readonly title: string
    readonly note: string
    /** What was measured, then what the article makes of it. */
    readonly because: (reason: ProposalReason) => string
    readonly limitsTitle: string
    readonly limit: (limit: ProposalLimit) => string
    readonly start: string
    readonly squats: string
  }
  readonly heelLift: {
    readonly name: string
    readonly purpose: string
    readonly lead: string
    readonly steps: readonly string[]
    readonly need: string
    readonly startFlat: string
    readonly startRaised: string
    readonly flatDone: (reps: number) => string
    readonly tooFew: (reps: number, wanted: number) => string
    readonly cancel: string
    readonly onSet: Readonly<Record<'flat' | 'raised', string>>
    readonly result: (result: HeelLiftResult) => Titled
    readonly numbers: (result: HeelLiftResult) => string | null
    readonly notDiagnosis: string
    readonly resultTitle: string
    readonly saving: string
    readonly notSaved: string
    readonly again: string
  }
}
