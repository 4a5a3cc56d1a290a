import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReportFont } from '#core/report/reportFont.ts'
import { findResources } from '#electron/host/report/findResources.ts'

/** Both families, each in a basic and an extended part; the extended ones hold the letters of most European names. */
const fontFiles = [
  { family: 'Archivo', file: 'archivo-latin-wght-wdth.woff2', part: 'basic' },
  { family: 'Archivo', file: 'archivo-latin-ext-wght-wdth.woff2', part: 'extended' },
  { family: 'Atkinson Next', file: 'atkinson-next-latin-wght.woff2', part: 'basic' },
  { family: 'Atkinson Next', file: 'atkinson-next-latin-ext-wght.woff2', part: 'extended' },
] as const

const axes = {
  Archivo: { weight: '100 900', stretch: '62% 125%' },
  'Atkinson Next': { weight: '200 800', stretch: '100%' },
} as const

/** The same ranges as the interface's style sheet. */
const unicodeRange = { basic: null, extended: 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F' } as const

/** The report's fonts as data addresses, so that the page needs nothing but itself. */
export const readReportFonts = async (): Promise<readonly ReportFont[]> => {
  const folder = findResources('fonts')
  return Promise.all(
    fontFiles.map(async ({ family, file, part }) => ({
      family,
      ...axes[family],
      unicodeRange: unicodeRange[part],
      dataUrl: `data:font/woff2;base64,${(await readFile(join(folder, file))).toString('base64')}`,
    })),
  )
}
