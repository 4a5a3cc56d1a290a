import { readReportFonts } from '#electron/host/report/readReportFonts.ts'
import { expect, test } from 'vitest'

test('every style of both families is there, each a real woff2 font of one weight, its letters in two parts', async () => {
  const fonts = await readReportFonts()
  expect(fonts.map(({ family, weight, unicodeRange }) => [family, weight, unicodeRange === null])).toEqual(
    [
      ['Archivo', '680'],
      ['Atkinson Next', '400'],
      ['Atkinson Next', '600'],
      ['Atkinson Next', '650'],
    ].flatMap((style) => [
      [...style, true],
      [...style, false],
    ]),
  )
  for (const { dataUrl } of fonts) {
    const bytes = Buffer.from(dataUrl.replace('data:font/woff2;base64,', ''), 'base64')
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2')
  }
})
