import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import { printMoment } from '#core/report/reportTimes.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { changeByChance } from '#core/singleLeg/singleLegRecord.ts'
import { singleLegThresholds } from '#core/singleLeg/singleLegThresholds.ts'
import { sides } from '#core/side.ts'

const { shownOutward } = singleLegThresholds

/** Squats on one leg within a day of the set: the frontal plane projection angle of either leg with its error. */
export const singleLegSquat = (
  { single_leg_squat: test }: FormReport,
  { singleLeg: text, knee, locale }: ReportWords,
): Markup | null => {
  if (test === undefined) return null
  const degrees = (value: number) => printNumber(value, { locale, digits: 1, unit: '°' })
  const read = sides.map((side) => {
    const { [`${side}_fppa_deg` as const]: value, [`${side}_fppa_error_deg` as const]: error } = test
    const number =
      value === null || error === null ? text.notRead : `${degrees(value)}\u00a0±\u00a0${degrees(error)}`
    return `${knee[side]}: ${number}.`
  })
  return html`<section aria-labelledby="single-leg-heading">
    <h2 id="single-leg-heading">${text.heading} <small>${printMoment(test.done_at, locale)}</small></h2>
    <p>
      <strong>${read.join(' ')}</strong>
      ${text.meaning(degrees(shownOutward.value), degrees(changeByChance(test)))}
    </p>
  </section>`
}
