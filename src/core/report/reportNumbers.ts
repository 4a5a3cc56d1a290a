import { html, type Markup } from '#core/report/markup.ts'

/** How numbers are printed: one decimal in the report, a true minus sign, an en dash where nothing was measured. */
export type NumberStyle = {
  readonly locale: string
  readonly digits: number
  readonly unit?: string
}

export const notMeasured = '–'

export const printNumber = (value: number, style: NumberStyle): string => {
  const text = new Intl.NumberFormat(style.locale, {
    minimumFractionDigits: style.digits,
    maximumFractionDigits: style.digits,
    useGrouping: false,
    signDisplay: 'negative',
  }).format(value)
  return text.replace('-', '−') + (style.unit ?? '')
}

/** The printed number together with the exact one, so that the page can be read back by a program. */
export const numberMarkup = (value: number | null, style: NumberStyle): Markup =>
  value === null ? html`${notMeasured}` : html`<data value="${value}">${printNumber(value, style)}</data>`

/** A number with its standard error. */
export const numberWithError = (value: number | null, error: number | null, style: NumberStyle): Markup =>
  value === null || error === null
    ? numberMarkup(value, style)
    : html`${numberMarkup(value, style)} <span class="error">±&thinsp;${numberMarkup(error, style)}</span>`
