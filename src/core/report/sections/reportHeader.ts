import type { FormReport } from '#core/record/formReport.ts'
import { html, type Markup } from '#core/report/markup.ts'
import { fact } from '#core/report/sections/fact.ts'
import { printMoment, printTimeInto } from '#core/report/reportTimes.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What this is, when it was recorded, from what, with what. */
export const reportHeader = (report: FormReport, words: ReportWords): Markup => {
  const { facts } = words
  const { source } = report
  const recorded = report.recorded_at
    ? html`<time datetime="${report.recorded_at}">${printMoment(report.recorded_at, words.locale)}</time>`
    : html`${words.recordedAtUnknown}`
  return html`<header>
    <div class="masthead">
      ${logo}
      <h1>${words.title}</h1>
      <p class="moment">${recorded}<br />${words.product(report.app_version)}</p>
    </div>
    <dl class="facts">
      ${report.person !== undefined && fact(facts.person, html`<bdi>${report.person}</bdi>`)}
      ${fact(facts.source, html`${words.source[source.kind]}: <bdi>${inShort(source.name)}</bdi>`)}
      ${fact(facts.length, html`${printTimeInto(source.duration_ms, words.locale)}`)}
      ${fact(facts.reps, html`${report.reps.length}`)}
      ${fact(facts.engine, html`<bdi>${source.engine ?? facts.engineUnknown}</bdi>`)}
    </dl>
  </header>`
}

/** Enough of a file's name to know it by, its ending included; the data files hold the whole name. */
const inShort = (name: string): string => {
  const letters = [...name]
  return letters.length <= 56 ? name : `${letters.slice(0, 36).join('')}…${letters.slice(-18).join('')}`
}

const logo = html`<svg class="logo" viewBox="0 0 28 28" aria-hidden="true">
  <path class="stroke" d="M14 2v24M8.5 24.5h11" />
  <circle cx="14" cy="10" r="6" />
</svg>`
