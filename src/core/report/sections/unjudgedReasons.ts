import type { FormReport } from '#core/report/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { reasonWords } from '#core/report/reasonWords.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { sides } from '#core/side.ts'

/** Why knees were not judged, one line per reason, with what to do about it. */
export const unjudgedReasons = ({ reps }: FormReport, words: ReportWords): Markup | null => {
  const unjudged = reps.flatMap((rep) =>
    sides.flatMap((side) =>
      rep[side].verdict === 'cant-tell'
        ? [
            {
              leg: words.table.legRep(words.sideShort[side], rep.index),
              reason: reasonWords(rep[side].reason, words),
            },
          ]
        : [],
    ),
  )
  if (unjudged.length === 0) return null
  const reasons = [...new Set(unjudged.map(({ reason }) => reason))]
  return html`<section class="unjudged" aria-labelledby="unjudged-heading">
    <h2 id="unjudged-heading">${words.table.whyHeading}</h2>
    <ul>
      ${reasons.map(
        (reason) =>
          html`<li>
            <strong>${capitalised(reason.cause)}</strong>: ${reason.action}.
            <span class="quiet"
              >${unjudged
                .filter((one) => one.reason === reason)
                .map(({ leg }) => leg)
                .join(', ')}</span
            >
          </li>`,
      )}
    </ul>
  </section>`
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
