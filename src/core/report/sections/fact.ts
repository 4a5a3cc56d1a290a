import { html, type Markup } from '#core/report/markup.ts'

/** A term over its value, for description lists of facts. */
export const fact = (term: string, value: Markup): Markup =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`
