import type { FormReport, RepRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { reasonWords } from '#core/report/reasonWords.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { type Side, sides } from '#core/side.ts'

type Reason = ReturnType<typeof reasonWords>

/** Why knees were not judged, one line per reason, with what to do about it and where it was. */
export const unjudgedReasons = ({ reps }: FormReport, words: ReportWords): Markup | null => {
  const reasons = new Set(reps.flatMap((rep) => sides.flatMap((side) => reasonOf(rep, side, words) ?? [])))
  if (reasons.size === 0) return null
  return html`<section class="unjudged" aria-labelledby="unjudged-heading">
    <h2 id="unjudged-heading">${words.table.whyHeading}</h2>
    <ul>
      ${[...reasons].map((reason) => reasonLine(reason, reps, words))}
    </ul>
  </section>`
}

const reasonLine = (reason: Reason, reps: readonly RepRecord[], words: ReportWords): Markup => {
  const places = sides.flatMap((side) => {
    const indexes = reps.filter((rep) => reasonOf(rep, side, words) === reason).map((rep) => rep.index)
    return indexes.length === 0 ? [] : [words.table.legReps(words.sideShort[side], indexes)]
  })
  return html`<li>
    <strong>${capitalised(reason.cause)}:</strong> ${reason.action}.
    <span class="quiet">${capitalised(places.join('; '))}.</span>
  </li>`
}

const reasonOf = (rep: RepRecord, side: Side, words: ReportWords): Reason | null =>
  rep[side].verdict === 'cant-tell' ? reasonWords(rep[side].reason, words) : null

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
