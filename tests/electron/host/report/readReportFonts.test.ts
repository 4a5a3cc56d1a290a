import { readReportFonts } from '#electron/host/report/readReportFonts.ts'
import { expect, test } from 'vitest'

test('both families are there, each a real woff2 font', async () => {
  const fonts = await readReportFonts()
  expect(fonts.map((font) => font.family)).toEqual(['Archivo', 'Archivo', 'Atkinson Next', 'Atkinson Next'])
  for (const { dataUrl } of fonts) {
    const bytes = Buffer.from(dataUrl.replace('data:font/woff2;base64,', ''), 'base64')
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('wOF2')
  }
})
