import type { Answer } from '#contract/hostContract.ts'
import type { Titled } from '#ui/words/words.ts'

export type Restored = NonNullable<Answer<'aboutThisRun'>['database_restored']>

/** What the settings say of the data on this computer, and the history of a damaged database. */
export type DataWords = {
  readonly title: string
  readonly kept: { readonly name: string; readonly note: (sets: number, size: string) => string }
  readonly folder: { readonly name: string; readonly open: string }
  readonly backups: {
    readonly name: string
    readonly none: string
    readonly some: (count: number, newest: string) => string
  }
  readonly move: {
    readonly name: string
    readonly note: string
    readonly export: string
    readonly import: string
  }
  readonly delete: {
    readonly name: string
    readonly note: string
    readonly ask: string
    readonly sure: (sets: number) => string
    readonly confirm: string
    readonly cancel: string
    readonly done: string
  }
  readonly exported: (path: string) => string
  readonly imported: (added: number, known: number) => string
  readonly failed: {
    readonly export: Titled
    readonly import: Titled
    readonly delete: Titled
  }
  /** Why a chosen file was not taken in. */
  readonly refused: Readonly<Record<'notOvertoe' | 'damaged' | 'newerVersion' | 'unreadable', string>>
  /** `day` as it is shown. */
  readonly restored: (file: string, day: string, missing: Restored['missing_sets']) => Titled
}
