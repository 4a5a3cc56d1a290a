import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFont } from '#core/report/reportFont.ts'
import { findResources } from '#electron/host/report/findResources.ts'

/**
 * The styles that the report uses, each in a basic and an extended part; the extended ones hold the letters of most European
 * names. Fixed styles, not the interface's variable fonts: of those a PDF gets nameless outlines, from these real fonts.
 */
const styles = [
  { family: 'Archivo', weight: '680', stretch: '88%', file: 'archivo', style: '680-88' },
  { family: 'Atkinson Next', weight: '400', stretch: '100%', file: 'atkinson-next', style: '400' },
  { family: 'Atkinson Next', weight: '600', stretch: '100%', file: 'atkinson-next', style: '600' },
  { family: 'Atkinson Next', weight: '650', stretch: '100%', file: 'atkinson-next', style: '650' },
] as const

const parts = ['latin', 'latin-ext'] as const

/** The same ranges as the interface's style sheet. */
const unicodeRange = { latin: null, 'latin-ext': 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F' } as const

/** The report's fonts as data addresses, so that the page needs nothing but itself. */
export const readReportFonts = async (): Promise<readonly ReportFont[]> => {
  const folder = join(findResources('fonts'), 'report')
  return Promise.all(
    styles.flatMap(({ file, style, ...face }) =>
      parts.map(async (part) => ({
        ...face,
        unicodeRange: unicodeRange[part],
        dataUrl: `data:font/woff2;base64,${await readFile(join(folder, `${file}-${part}-${style}.woff2`), 'base64')}`,
      })),
    ),
  )
}
