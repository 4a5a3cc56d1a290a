import type { RepPicture } from '#core/picture/repPicture.ts'
import { legLooksAt } from '#core/replay/legLookAt.ts'
import { bestAndWorst } from '#core/record/bestAndWorst.ts'
import type { FormReport, LegRecord, RepRecord } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { hipLine, legOverlay } from '#core/report/pictures/legOverlay.ts'
import { printNumber } from '#core/report/reportNumbers.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'
import { sides } from '#core/side.ts'

/** What was kept of the set's best and worst rep, the best one first; null where nothing was. */
export const repPictures = (
  report: FormReport,
  pictures: readonly RepPicture[],
  words: ReportWords,
): Markup | null => {
  const shown = pictures
    .flatMap((picture) => {
      const rep = report.reps.find(({ index }) => index === picture.rep)
      return rep === undefined ? [] : [{ picture, rep, role: roleOf(rep, report) }]
    })
    .toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role))
  if (shown.length === 0) return null
  const { pictures: text } = words
  return html`<section class="rep-pictures" aria-labelledby="pictures-heading">
    <h2 id="pictures-heading">
      ${shown.length === 1 ? text.headingOne : text.heading} <small>${text.note}</small>
    </h2>
    <div>
      ${shown.map(({ picture, rep, role }) => {
        const title = text.title[role](rep.index)
        const angles = text.angles(angleOf(rep.left, words), angleOf(rep.right, words))
        return html`<figure>
          ${drawPicture(picture, rep, report, text.says(title, angles, picture.face))}
          <figcaption><strong>${title}</strong> ${angles}</figcaption>
        </figure>`
      })}
    </div>
  </section>`
}

const roles = ['best', 'only', 'worst'] as const
type Role = (typeof roles)[number]

const roleOf = (rep: RepRecord, { reps }: FormReport): Role => {
  const notable = bestAndWorst(reps)
  if (notable === null || notable.best === notable.worst) return 'only'
  if (rep === notable.best) return 'best'
  return rep === notable.worst ? 'worst' : 'only'
}

const angleOf = ({ verdict, knee_inward_deg: angle }: LegRecord, { locale, verdict: words }: ReportWords) =>
  verdict === 'cant-tell' || angle === null
    ? words['cant-tell']
    : printNumber(angle, { locale, digits: 1, unit: '°' })

/** Mirrored, as the charts are: left stands on the left. */
const drawPicture = (
  { figure, at_ms, jpeg_base64 }: RepPicture,
  rep: RepRecord,
  { thresholds }: FormReport,
  says: string,
): Markup => {
  const { width, height } = figure.size
  const looks = legLooksAt(rep, at_ms, thresholds)
  return html`<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${says}">
    <g aria-hidden="true">
      <image
        href="data:image/jpeg;base64,${jpeg_base64}"
        width="${width}"
        height="${height}"
        transform="matrix(-1 0 0 1 ${width} 0)"
      />
      ${hipLine(figure)} ${sides.map((side) => legOverlay(figure, side, looks[side]))}
    </g>
  </svg>`
}
