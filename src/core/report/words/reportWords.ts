import type { HeelLiftRecord } from '#core/heelLift/heelLiftRecord.ts'
import type { CantTell } from '#core/measured.ts'
import type {
  DroppedRecord,
  PhaseName,
  PictureRecord,
  SourceRecord,
  VerdictName,
} from '#core/record/formReport.ts'
import type { LegTrendRecord } from '#core/record/trendRecord.ts'
import type { MeasureName } from '#core/report/measureColumns.ts'
import type { Side } from '#core/side.ts'

/** Numbers come already printed in the table's own locale, unit included. */
type Printed = string

/** Unit null: a word, not a number. */
export type Definition = { readonly term: string; readonly unit: string | null; readonly meaning: string }

/** Every word of the printed report. A second language is a second value of this type. */
export type ReportWords = {
  /** BCP 47: `lang` of the page, and how numbers and dates are written. */
  readonly locale: string
  readonly title: string
  /** Heads the dialog that asks where to save. */
  readonly saveAs: string
  /** The same for all data. */
  readonly saveEverythingAs: string
  readonly product: (version: string) => string
  readonly source: Readonly<Record<SourceRecord['kind'], string>>
  readonly recordedAtUnknown: string
  readonly facts: {
    readonly person: string
    readonly source: string
    readonly length: string
    readonly reps: string
    readonly engine: string
    readonly engineUnknown: string
  }
  readonly camera: {
    readonly heading: string
    readonly yaw: string
    readonly pitch: string
    readonly roll: string
    readonly distance: string
    readonly about: string
    readonly frameRate: string
    readonly perSecond: string
    readonly measuredFrames: string
    readonly straightOn: string
    readonly towards: Readonly<Record<Side, string>>
    readonly up: string
    readonly down: string
    readonly level: string
    readonly clockwise: string
    readonly anticlockwise: string
  }
  /** What was known beforehand. */
  readonly calibration: {
    readonly label: string
    readonly person: Readonly<Record<'remembered' | 'someone-else', string>>
    readonly place: Readonly<Record<'floor' | 'chair' | 'table', string>>
    readonly goodReps: (reps: readonly number[]) => string
  }
  /** Of the best and the worst rep. */
  readonly pictures: {
    readonly heading: string
    /** Where there is one only. */
    readonly headingOne: string
    readonly note: string
    readonly title: Readonly<Record<'best' | 'worst' | 'only', (rep: number) => string>>
    readonly angles: (left: Printed, right: Printed) => string
    /** For whoever doesn't see it. */
    readonly says: (title: string, angles: string, face: PictureRecord['face']) => string
  }
  readonly knee: Readonly<Record<Side, string>>
  readonly sideShort: Readonly<Record<Side, string>>
  readonly verdict: Readonly<Record<VerdictName, string>>
  readonly phase: Readonly<Record<PhaseName, string>>
  /** Why a knee was not judged: the cause, and what to do about it. */
  readonly reason: Readonly<
    Record<CantTell, { readonly short: string; readonly cause: string; readonly action: string }>
  >
  readonly reasonUnknown: { readonly short: string; readonly cause: string; readonly action: string }
  readonly findings: {
    readonly heading: string
    readonly stayed: (inside: Printed, judged: number) => string
    readonly wentInside: (inside: Printed, count: number, judged: number) => string
    readonly furthest: (inward: Printed, rep: number) => string
    readonly noneJudged: (total: number) => string
    readonly notJudged: string
    readonly notJudgedIn: (knee: string, reps: readonly number[]) => string
    /** Too many to list. */
    readonly notJudgedInMany: (knee: string, count: number) => string
    readonly allJudged: string
    readonly noReps: string
    readonly noRepsAction: string
  }
  readonly drift: {
    readonly heading: string
    readonly note: string
    readonly toe: string
    readonly inside: string
    readonly noise: (error: Printed) => string
    readonly judgedFrom: (depth: Printed) => string
    readonly rep: (index: number) => string
    readonly notSeen: string
    readonly key: (drawn: { readonly several: boolean; readonly inside: boolean }) => string
    readonly label: (knee: string, finding: string) => string
  }
  readonly table: {
    readonly caption: string
    readonly captionNote: string
    readonly summaryCaption: string
    readonly rep: string
    readonly start: string
    readonly depth: string
    readonly largest: string
    readonly phase: string
    readonly atBottom: string
    readonly shinLengths: string
    readonly shinAngle: string
    readonly verdict: string
    readonly mean: string
    readonly deviation: string
    readonly noise: string
    readonly noiseNote: string
    readonly measuredIn: (count: number) => string
    readonly incomplete: string
    readonly whyHeading: string
    readonly legReps: (side: string, indexes: readonly number[]) => string
    readonly detailFollows: string
  }
  /** What is measured beside the verdicts. */
  readonly measures: {
    readonly heading: string
    readonly note: string
    readonly leg: Readonly<Record<Side, string>>
    readonly error: string
    readonly columns: Readonly<
      Record<MeasureName, { readonly short: string; readonly unit: string; readonly meaning: string }>
    >
  }
  readonly warnings: {
    readonly heading: string
    readonly none: string
    readonly knee: string
    readonly rep: string
    readonly raised: string
    readonly lasted: string
    readonly seconds: (seconds: Printed) => string
    readonly untilTheEnd: string
  }
  readonly dropped: {
    readonly heading: string
    readonly note: string
    readonly from: string
    readonly to: string
    readonly why: string
    readonly reason: Readonly<Record<DroppedRecord['reason'], string>>
  }
  readonly definitions: {
    readonly heading: string
    readonly list: (thresholds: {
      readonly inside: Printed
      readonly clear: Printed
      readonly judgedFrom: Printed
      readonly error: Printed
    }) => readonly Definition[]
  }
  readonly limits: { readonly heading: string; readonly text: readonly string[] }
  readonly heelLift: {
    readonly heading: string
    readonly thisSet: Readonly<Record<HeelLiftRecord['this_set'], string>>
    readonly pattern: Readonly<Record<HeelLiftRecord['pattern'], string>>
    readonly doubt: Readonly<Record<NonNullable<HeelLiftRecord['doubt']>, string>>
    readonly means: (knee: string, flat: string, raised: string, change: string) => string
    readonly notDiagnosis: string
  }
  readonly singleLeg: {
    readonly heading: string
    readonly notRead: string
    readonly meaning: (added: Printed, chance: Printed) => string
  }
  /** One knee over the person's sets. */
  readonly trend: {
    readonly heading: string
    readonly note: string
    readonly finding: Readonly<Record<LegTrendRecord['change'], string>>
    readonly fromTo: (before: Printed, after: Printed) => string
    /** What the finding rests on; `too-few` has no noise yet. */
    readonly text: Readonly<Record<Exclude<LegTrendRecord['change'], 'too-few'>, (noise: Printed) => string>>
    readonly tooFew: (sets: number, least: number) => string
    readonly inside: string
    readonly noise: (noise: Printed) => string
    readonly key: string
    readonly label: (knee: string, finding: string) => string
  }
  readonly safety: { readonly heading: string; readonly text: string }
  readonly notes: string
  /** What the person said after the set. */
  readonly said: { readonly heading: string; readonly pain: (pain: number) => string }
  readonly running: { readonly claim: string; readonly page: string; readonly of: string }
}
