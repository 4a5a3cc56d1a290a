import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { reasonWords } from '#core/report/reasonWords.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import { summariseLeg } from '#core/report/summariseLeg.ts'
import { verdictMark } from '#core/report/verdictMark.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { type Side, sides } from '#core/side.ts'

/** The set in three sentences: left knee, right knee, and what could not be judged. */
export const findings = (report: FormReport, words: ReportWords): Markup => {
  const { findings: text } = words
  if (report.reps.length === 0)
    return html`<section class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading" class="unseen">${text.heading}</h2>
      <p class="no-reps"><strong>${text.noReps}</strong> ${text.noRepsAction}</p>
    </section>`
  return html`<section class="findings" aria-labelledby="findings-heading">
    <h2 id="findings-heading" class="unseen">${text.heading}</h2>
    <ul>
      ${sides.map((side) => legFinding(report, side, words))}
      <li>
        ${verdictMark('cant-tell', 'left')}
        <p>${notJudged(report, words)}</p>
      </li>
    </ul>
  </section>`
}

const legFinding = (report: FormReport, side: Side, words: ReportWords): Markup => {
  const { judged, inside } = summariseLeg(report.reps, side)
  const verdict = judged === 0 ? 'cant-tell' : inside > 0 ? 'inside' : 'fine'
  return html`<li>
    ${verdictMark(verdict, side)}
    <p><strong>${words.knee[side]}</strong> ${legSentence(report, side, words)}</p>
  </li>`
}

/** Also the words a screen reader gets for the leg's chart. */
export const legSentence = (report: FormReport, side: Side, words: ReportWords): string => {
  const { findings: text, locale } = words
  const { judged, inside, total, furthest } = summariseLeg(report.reps, side)
  if (judged === 0) return text.noneJudged(total)
  const degrees = (value: number) => printNumber(value, { locale, digits: 1, unit: '°' })
  const limit = degrees(report.thresholds.inside_deg)
  const sentence = inside > 0 ? text.wentInside(limit, inside, judged) : text.stayed(limit, judged)
  if (!furthest) return sentence
  const error = furthest.error === null ? '' : `\u00a0±\u00a0${degrees(furthest.error)}`
  return `${sentence} ${text.furthest(degrees(furthest.inward) + error, furthest.index)}`
}

/** More reps than this are counted, not listed: which ones they are stands with the reasons. */
const listed = 6

const notJudged = ({ reps }: FormReport, words: ReportWords): Markup => {
  const { findings: text } = words
  const missed = sides.flatMap((side) => {
    const unjudged = reps.filter((rep) => rep[side].verdict === 'cant-tell')
    if (unjudged.length === 0) return []
    const causes = [...new Set(unjudged.map((rep) => reasonWords(rep[side].reason, words).short))]
    const numbers = unjudged.map((rep) => rep.index)
    const knee = words.knee[side].toLowerCase()
    const where =
      numbers.length > listed ? text.notJudgedInMany(knee, numbers.length) : text.notJudgedIn(knee, numbers)
    return [`${where} (${causes.join(', ')})`]
  })
  return html`<strong>${text.notJudged}</strong>
    ${missed.length === 0 ? text.allJudged : `${missed.join('; ')}.`}`
}
