import type { SetUpDifference } from '#core/history/compareTwoSets.ts'
import type { Side } from '#core/side.ts'
import type { Titled } from '#ui/words/words.ts'

export type Period = 'all' | 'month' | 'quarter' | 'year'

/** What the history says of change: the trend of each knee, the filters, and two sets side by side. */
export type ProgressWords = {
  readonly trend: {
    readonly knee: Readonly<Record<Side, string>>
    readonly noChange: string
    readonly tooFewTitle: string
    readonly fromTo: (before: string, after: string) => string
    readonly better: (noise: string) => string
    readonly worse: (noise: string) => string
    readonly small: (noise: string) => string
    readonly tooFew: (sets: number, least: number) => string
    readonly noise: (noise: string) => string
    readonly inside: string
    readonly onePerson: string
  }
  readonly filters: {
    readonly label: string
    readonly everyone: string
    readonly source: { readonly name: string } & Readonly<Record<'all' | 'camera' | 'video', string>>
    readonly period: { readonly name: string } & Readonly<Record<Period, string>>
    readonly onlyInside: string
    readonly search: string
    readonly nothing: Titled
    readonly reset: string
  }
  readonly compare: {
    readonly column: string
    readonly choose: (when: string) => string
    readonly button: string
    readonly hint: (chosen: number) => string
    readonly title: (before: string, after: string) => string
    readonly back: string
    readonly swap: string
    readonly measure: string
    readonly change: string
    readonly legs: Readonly<Record<Side, string>>
    readonly mean: string
    readonly depth: string
    readonly depthNote: string
    readonly pain: string
    readonly painScale: string
    readonly curves: string
    readonly reps: (count: number) => string
    readonly verdicts: Readonly<Record<'less' | 'more' | 'tooSmall' | 'cantTell', string>>
    readonly noise: (noise: string) => string
    readonly sameSetUp: Titled
    readonly otherSetUp: string
    readonly differences: Readonly<Record<SetUpDifference, string>>
    readonly missing: Titled
  }
  readonly rename: {
    readonly button: (when: string) => string
    readonly label: string
    readonly save: string
    readonly cancel: string
    readonly notSaved: string
  }
}
