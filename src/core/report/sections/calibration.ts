import type { CalibrationRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { fact } from '#core/report/sections/fact.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What was known beforehand; nothing where nothing was. */
export const calibrationFact = (
  calibration: CalibrationRecord | undefined,
  { calibration: words }: Pick<ReportWords, 'calibration'>,
): Markup => {
  if (calibration === undefined) return html``
  const { person, camera_place: place, known_good_reps: good } = calibration
  const parts = [
    ...(person === 'unknown' ? [] : [words.person[person]]),
    ...(place === null || place === 'other' ? [] : [words.place[place]]),
    ...(good.length === 0 ? [] : [words.goodReps(good)]),
  ]
  return parts.length === 0 ? html`` : fact(words.label, html`${parts.join(', ')}`)
}
