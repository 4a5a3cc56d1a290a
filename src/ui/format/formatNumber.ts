/** To the tenth, with a real minus sign and the language's own decimal mark: "−1.2", "−1,2". */
export const formatTenths = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−')

/** A share as a whole percentage: "98%", "98 %". */
export const formatShare = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(share)
