import type { CantTell } from '#core/measured.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

type Reason = ReportWords['reason'][CantTell]

/** Words for a reason as it is written in a report; a report from a newer version may name one we don't know. */
export const reasonWords = (name: string | null, words: ReportWords): Reason => {
  const why = (name ?? '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return isKnown(why, words) ? words.reason[why] : words.reasonUnknown
}

const isKnown = (why: string, words: ReportWords): why is CantTell => Object.hasOwn(words.reason, why)
