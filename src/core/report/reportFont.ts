/** A font that travels inside the report, so that it looks the same on a computer that lacks it. */
export type ReportFont = {
  readonly family: 'Archivo' | 'Atkinson Next'
  /** As CSS names it: "600". */
  readonly weight: string
  readonly stretch: string
  /** CSS unicode-range; null for the one that carries the Latin basics. */
  readonly unicodeRange: string | null
  /** `data:font/woff2;base64,…` */
  readonly dataUrl: string
}

export const fontFaces = (fonts: readonly ReportFont[]): string =>
  fonts
    .map(
      ({ family, weight, stretch, unicodeRange, dataUrl }) =>
        `@font-face{font-family:"${family}";src:url("${dataUrl}") format("woff2");font-weight:${weight};font-stretch:${stretch};font-display:block;${unicodeRange ? `unicode-range:${unicodeRange}` : ''}}`,
    )
    .join('')
