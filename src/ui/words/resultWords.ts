import type { Answer, ReportFormat } from '#contract/hostContract.ts'
import type { Settings } from '#contract/settings.ts'
import type { DroppedRecord, VerdictName } from '#core/record/formReport.ts'
import type { OneChange, WentWell } from '#core/record/adviseSet.ts'
import type { Side } from '#core/side.ts'

export type ExportTrouble = Extract<Answer<'exportReport'>, { kind: 'failed' }>['why']

/** A short statement and the numbers behind it. */
export type Statement = { readonly says: string; readonly because: string }

export type ResultWords = {
  readonly title: string
  readonly squats: (count: number) => string
  readonly endedEarly: string
  readonly endedEarlyNote: string
  readonly again: string
  readonly delete: string
  readonly loading: string
  readonly unreadable: string
  readonly missing: { readonly title: string; readonly text: string; readonly toHistory: string }
  readonly wentWell: string
  readonly change: string
  readonly nothingToChange: string
  readonly thisSet: string
  readonly sayWentWell: (wentWell: WentWell) => Statement
  readonly sayChange: (change: OneChange, wording: Settings['cue_wording']) => Statement
  readonly track: {
    readonly title: string
    readonly note: string
    readonly knee: Readonly<Record<Side, string>>
    readonly toe: string
    readonly noise: (error: string) => string
    readonly inside: string
    readonly mean: (angle: string) => string
    readonly furthest: (rep: number, angle: string) => string
    readonly judgedFrom: (depth: string) => string
    readonly noCurve: string
    readonly summary: (side: Side, readings: number, furthest: string | null, inside: number) => string
  }
  readonly strip: {
    readonly title: string
    readonly note: string
    readonly rep: (rep: number, left: string, right: string) => string
    readonly leg: (side: Side, verdict: VerdictName, angle: string | null) => string
  }
  readonly table: {
    readonly title: string
    readonly note: string
    readonly rep: string
    readonly depth: string
    readonly knee: Readonly<Record<Side, string>>
    readonly shin: Readonly<Record<Side, string>>
    readonly verdicts: Readonly<Record<VerdictName, string>>
    readonly notSeen: string
  }
  /** Beside the heading of the measures that are not judged. */
  readonly measuresNote: string
  /** Why a leg could not be judged, with what to do; the reasons arrive in kebab-case. */
  readonly reason: (reason: string | null) => string
  readonly warnings: {
    readonly title: string
    /** Says nothing of knees that could not be judged. */
    readonly none: (allJudged: boolean) => string
    readonly one: (side: Side, at: string, lasted: string) => string
    readonly stillInside: string
  }
  readonly notCounted: {
    readonly title: string
    readonly reasons: Readonly<Record<DroppedRecord['reason'], string>>
  }
  readonly camera: {
    readonly title: string
    readonly yaw: string
    readonly pitch: string
    readonly roll: string
    readonly distance: string
    readonly about: (metres: string) => string
    readonly frames: string
    readonly engine: string
    readonly source: string
    readonly framesOf: (measured: number, total: number, share: string) => string
    readonly unknown: string
  }
  readonly noReps: { readonly title: string; readonly text: string }
  readonly export: {
    readonly button: string
    readonly title: string
    readonly formats: Readonly<Record<ReportFormat, { readonly name: string; readonly note: string }>>
    readonly all: { readonly name: string; readonly note: string }
    readonly pending: string
    readonly savedTo: (path: string, others: number) => string
    readonly show: string
    readonly cancelled: string
    readonly missing: string
    readonly failed: (why: ExportTrouble, path: string) => string
  }
}
