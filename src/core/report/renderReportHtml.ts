import { fitsBesidePictures, fitsFirstPage, saidFitsBelow } from '#core/report/fitsFirstPage.ts'
import type { FormReport } from '#core/record/formReport.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import { html, type Markup, styleSheet } from '#core/report/markup.ts'
import { fontFaces, type ReportFont } from '#core/report/reportFont.ts'
import type { Paper } from '#core/report/paper.ts'
import { printMoment } from '#core/report/reportTimes.ts'
import { cameraCheck } from '#core/report/sections/cameraCheck.ts'
import { definitions } from '#core/report/sections/definitions.ts'
import { droppedList } from '#core/report/sections/droppedList.ts'
import { findings } from '#core/report/sections/findings.ts'
import { heelLiftTest } from '#core/report/sections/heelLiftTest.ts'
import { kneeDrift } from '#core/report/sections/kneeDrift.ts'
import { limits } from '#core/report/sections/limits.ts'
import { moreMeasures } from '#core/report/sections/moreMeasures.ts'
import { notes } from '#core/report/sections/notes.ts'
import { reportHeader } from '#core/report/sections/reportHeader.ts'
import { repPictures } from '#core/report/sections/repPictures.ts'
import { repTable } from '#core/report/sections/repTable.ts'
import { safety } from '#core/report/sections/safety.ts'
import { setNote } from '#core/report/sections/setNote.ts'
import { setTable } from '#core/report/sections/setTable.ts'
import { singleLegSquat } from '#core/report/sections/singleLegSquat.ts'
import { trend } from '#core/report/sections/trend.ts'
import { unjudgedReasons } from '#core/report/sections/unjudgedReasons.ts'
import { warningList } from '#core/report/sections/warningList.ts'
import { pictureStyle } from '#core/report/style/pictureStyle.ts'
import { reportStyle } from '#core/report/style/reportStyle.ts'
import { runningLines } from '#core/report/style/runningLines.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

export type ReportLook = {
  readonly words: ReportWords
  readonly paper: Paper
  readonly fonts: readonly ReportFont[]
  /** Of the best and the worst rep, where they are kept. */
  readonly pictures?: readonly RepPicture[]
}

/** More events than this outgrow the column beside the chart. */
const eventsBesideChart = 9

/** One self-contained page: no script, nothing fetched. It is read on screen, and printed it is the PDF. */
export const renderReportHtml = (report: FormReport, look: ReportLook): string => {
  const { words, pictures = [] } = look
  const shown = repPictures(report, pictures, words)
  return `<!doctype html>\n${
    html`<html lang="${words.locale}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:${shown && '; img-src data:'}"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <title>${headline(report, words)}</title>
        ${pageStyles(report, look, shown !== null)}
      </head>
      <body>
        ${reportHeader(report, words)}
        <main>
          ${cameraCheck(report, words)} ${findings(report, words)} ${heelLiftTest(report, words)}
          ${singleLegSquat(report, words)}
          ${shown === null ? withoutPictures(report, look) : withPictures(report, look, shown)}
          ${!saidFitsBelow(report) && setNote(report, words)} ${trend(report, words)}
        </main>
      </body>
    </html> `.markup
  }`
}

/** Heads every page after the first, so that a loose sheet finds its set. */
const headline = ({ recorded_at: recordedAt, person }: FormReport, words: ReportWords): string =>
  [
    words.title,
    ...(person === undefined ? [] : [person]),
    ...(recordedAt === null ? [] : [printMoment(recordedAt, words.locale)]),
  ].join(', ')

const pageStyles = (
  report: FormReport,
  { words, paper, fonts }: ReportLook,
  hasPictures: boolean,
): Markup => {
  const running = runningLines(paper, { heading: headline(report, words), ...words.running })
  return styleSheet(fontFaces(fonts) + reportStyle + (hasPictures ? pictureStyle : '') + running.markup)
}

const withoutPictures = (report: FormReport, { words, paper }: ReportLook): Markup =>
  fitsFirstPage(report, paper) ? shortSet(report, words) : longSet(report, words, kneeDrift(report, words))

/** Pictures stand beside the chart; the events last, still on the first page where they fit. */
const withPictures = (report: FormReport, { words, paper }: ReportLook, pictures: Markup): Markup => {
  const top = html`<div class="middle">${kneeDrift(report, words)} ${pictures}</div>`
  const fits = fitsBesidePictures(report, paper)
  if (fits === 'neither') return longSet(report, words, top)
  const events = eventsAfter(report, words)
  return html`${top} ${repTable(report, words)} ${explanations(report, words)} ${fits === 'all' && events}
  ${moreMeasures(report, words, 'new-page')} ${fits === 'table' && events}`
}

/** Everything on the first page, the events beside the chart when they fit. */
const shortSet = (report: FormReport, words: ReportWords): Markup => {
  const chart = kneeDrift(report, words)
  const fits = report.warnings.length + report.dropped.length <= eventsBesideChart
  const beside =
    fits && html`<div class="aside">${warningList(report, words)} ${otherEvents(report, words)}</div>`
  return html`<div class="middle ${chart && fits ? '' : 'alone'}">${chart} ${beside}</div>
    ${repTable(report, words)} ${explanations(report, words)}
    ${!fits && html`<div class="new-page">${eventsAfter(report, words)}</div>`}
    ${moreMeasures(report, words, 'new-page')}`
}

/** The set in numbers on the first page; every rep and every event after it. */
const longSet = (report: FormReport, words: ReportWords, top: Markup | null): Markup =>
  html`${top} ${setTable(report, words)} ${explanations(report, words)}
    <div class="new-page">${repTable(report, words)}</div>
    ${eventsAfter(report, words)} ${moreMeasures(report, words, 'after')}`

const eventsAfter = (report: FormReport, words: ReportWords): Markup =>
  html`<div class="after">
    ${warningList(report, words)}
    <div class="aside">${otherEvents(report, words)}</div>
  </div>`

const otherEvents = (report: FormReport, words: ReportWords): Markup =>
  html`${droppedList(report, words)} ${unjudgedReasons(report, words)}`

const explanations = (report: FormReport, words: ReportWords): Markup =>
  html`<div class="below">
    <div>${definitions(report, words)} ${saidFitsBelow(report) && setNote(report, words)}</div>
    <div>${limits(words)} ${safety(words)} ${notes(words)}</div>
  </div>`
