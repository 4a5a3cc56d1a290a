import { AxeBuilder } from '@axe-core/playwright'
import { recordHeelLift } from '#core/heelLift/heelLiftRecord.ts'
import type { RepPicture } from '#core/picture/repPicture.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { type Paper, papers } from '#core/report/paper.ts'
import { de } from '#core/report/words/reportWords.de.ts'
import { en } from '#core/report/words/reportWords.en.ts'
import { readReportFonts } from '#electron/host/report/readReportFonts.ts'
import { readRows } from '#tests/core/report/readPage.ts'
import { reportOfLength, sampleReport } from '#tests/core/report/sampleReport.ts'
import { livePictures } from '#tests/fixtures/pictures/livePictures.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'

/** Prints the report as the app does, and reads it back the way a screen reader or a search would. */
let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  page = await (await browser.newContext()).newPage()
})
afterAll(() => browser?.close())

type PrintedPage = { readonly width: number; readonly height: number; readonly text: string }

const show = async (report: FormReport, paper: Paper, words = en, pictures: readonly RepPicture[] = []) =>
  page.setContent(renderReportHtml(report, { words, paper, fonts: await readReportFonts(), pictures }))

const print = async (
  report: FormReport,
  paper: Paper = 'a4',
  words = en,
  pictures: readonly RepPicture[] = [],
): Promise<readonly PrintedPage[]> => {
  await show(report, paper, words, pictures)
  const pdf = await page.pdf({ printBackground: true, preferCSSPageSize: true, tagged: true })
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  return Promise.all(
    numbers.map(async (number) => {
      const printed = await document.getPage(number)
      const { width, height } = printed.getViewport({ scale: 1 })
      const { items } = await printed.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
      return { width, height, text: text.replace(/\s+/g, ' ') }
    }),
  )
}

test('the first page of ten reps stands alone, notes and safety text included; the measures follow on another', async () => {
  const pages = await print(reportOfLength(10))
  expect(pages).toHaveLength(2)
  for (const words of [
    'Squat form report',
    'Camera check',
    'Right knee moved inside',
    'Knee drift against depth',
    'Clinician’s notes',
    'Not a medical device',
    'Page 1 of 2',
  ])
    expect(pages[0]?.text).toContain(words)
  expect(pages[1]?.text).toContain('More measures')
  expect(pages[1]?.text).toMatch(/10 1\.12 0\.64 0\.98 32 −0\.04 1\.18 0\.86 2\.1 −28 26 0\.7 −27 28 0\.7/)
})

test('the numbers on paper are the numbers of the report', async () => {
  const [printed] = await print(sampleReport)
  expect(printed?.text).toContain(
    '2 0:08.0 90.2 ± 4.6 2.3 ± 2.9 up −0.6 0.03 3.4 fine 13.2 ± 2.4 bottom 12.8 0.22 −5.8 inside',
  )
})

test('every row of the page, in either language, stands on the paper word for word', async () => {
  for (const words of [en, de]) {
    const report = reportOfLength(20)
    const rows = readRows(renderReportHtml(report, { words, paper: 'letter', fonts: [] }))
    const closed = (text: string) => text.replace(/[\s\u00ad]+/g, '')
    const paper = closed((await print(report, 'letter', words)).map(({ text }) => text).join(' '))
    expect(rows.length).toBe(20)
    for (const row of rows) expect(paper).toContain(closed(row.join(' ')))
  }
})

test('eighty reps spread over pages that each repeat the table’s head and never cut a row', async () => {
  const pages = await print(reportOfLength(80))
  expect(pages.length).toBe(5)
  const rows = pages.map(
    ({ text }) => text.match(/\d+ \d:\d\d\.\d 9\d\.\d ± 4\.6 1\.7 ± 2\.9 up/g)?.length ?? 0,
  )
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(80)
  for (const [index, { text }] of pages.entries()) {
    if ((rows[index] ?? 0) > 0) expect(text).toContain('Largest inward °')
    expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
  }
  expect(pages[1]?.text).toContain('Squat form report, Monday, 16 November 2026 at 18:42')
})

test('pictures of the best and the worst rep stand on the first page and leave it whole, whatever the set and the paper', async () => {
  for (const [count, paper, words] of [
    [10, 'a4', en],
    [40, 'letter', de],
  ] as const) {
    const report = {
      ...reportOfLength(count),
      person: 'Maximiliane von Hohenlohe-Waldenburg-Schillingsfürst',
    }
    const pages = await print(report, paper, words, livePictures(report))
    for (const said of [words.pictures.heading, words.definitions.heading, words.safety.heading, words.notes])
      expect(pages[0]?.text).toContain(said)
    expect(await page.getByRole('img', { name: words.pictures.title.best(1) }).count()).toBe(1)
    expect(await page.getByRole('img', { name: words.pictures.title.worst(3) }).count()).toBe(1)
  }
})

test('all that can be said of a set leaves its first page whole, and no page nearly empty', async () => {
  const long = {
    ...reportOfLength(5),
    person: 'Maximiliane von Hohenlohe-Waldenburg-Schillingsfürst-Bartenstein',
  }
  const report: FormReport = {
    ...long,
    source: { ...long.source, name: 'Aufnahme_aus_der_Praxis_2026-11-16_zweite_Kamera_von_vorn.mp4' },
    reps: long.reps.map((rep) => (rep.index === 5 ? { ...rep, left: unseenLeg('turned-away') } : rep)),
    calibration: { person: 'unknown', camera_place: 'table', known_good_reps: [2, 3] },
    heel_lift_test: recordHeelLift('flat', long.reps, long.reps),
    pain_0_10: 3,
  }
  for (const [words, paper, note] of [
    [de, 'a4', 'Tat links ein wenig weh. '.repeat(7).trim()],
    [en, 'letter', 'It hurt a little on the left. '.repeat(6).trim()],
    [de, 'letter', 'Nach der dritten besser. '.repeat(35).trim()],
  ] as const) {
    const pages = await print({ ...report, note }, paper, words, livePictures(report))
    for (const said of [words.safety.heading, words.notes]) expect(pages[0]?.text).toContain(said)
    expect(pages.map(({ text }) => text).join(' ')).toContain(note.slice(-20))
    for (const { text } of pages) expect(text.split(' ').length).toBeGreaterThan(60)
  }
})

test('squats on one leg beside a set leave its first page whole', async () => {
  const single_leg_squat = {
    done_at: '2026-11-16T18:55:00+01:00',
    left_fppa_deg: 8.4,
    left_fppa_error_deg: 5.2,
    right_fppa_deg: -12.6,
    right_fppa_error_deg: 5.2,
  }
  for (const count of [4, 8])
    for (const paper of papers) {
      const report = { ...reportOfLength(count), single_leg_squat }
      const pages = await print(report, paper, de)
      for (const said of [de.singleLeg.heading, de.safety.heading, de.notes])
        expect(pages[0]?.text).toContain(said)
      for (const { text } of pages) expect(text.split(' ').length).toBeGreaterThan(60)
    }
})

test('the PDF carries the report’s own fonts by name, and its pages’ structure', async () => {
  await show(sampleReport, 'a4')
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
  const fonts = new Set([...pdf.matchAll(/\/BaseFont\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name))
  expect([...fonts].toSorted()).toEqual([
    'Archivo-680-88',
    'AtkinsonHyperlegibleNext-400',
    'AtkinsonHyperlegibleNext-600',
    'AtkinsonHyperlegibleNext-650',
  ])
  expect(pdf).toContain('/StructTreeRoot')
})

test('nothing on a page is wider than the paper, in either language, on either paper', async () => {
  // The width between the margins, in pixels of 1/96 inch: 210 mm and 8.5 in, less 22 mm.
  const between = { a4: 710, letter: 732 } as const
  await page.emulateMedia({ media: 'print' })
  const report = { ...reportOfLength(6), person: 'Maximiliane von Hohenlohe-Waldenburg-Schillingsfürst' }
  const reps = report.reps.map((rep) =>
    rep.index % 2 === 0 ? { ...rep, complete: false, left: unseenLeg('too-few-frames') } : rep,
  )
  for (const words of [en, de])
    for (const paper of papers) {
      await page.setViewportSize({ width: between[paper], height: 1000 })
      await show({ ...report, reps }, paper, words)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(between[paper])
    }
  await page.emulateMedia({ media: null })
})

test('paper is A4 or Letter, as asked', async () => {
  const [a4] = await print(sampleReport, 'a4')
  const [letter] = await print(sampleReport, 'letter')
  // Points of 1/72 inch.
  expect([a4?.width, a4?.height].map((size) => Math.round(size ?? 0))).toEqual([595, 842])
  expect([letter?.width, letter?.height].map((size) => Math.round(size ?? 0))).toEqual([612, 792])
})

test('on screen the page holds no barrier that axe can find, wide or narrow', async () => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await show(sampleReport, 'a4')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  }
})

test('nothing is fetched and nothing overflows on a narrow screen', async () => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.setViewportSize({ width: 390, height: 900 })
  await show({ ...sampleReport, source: { ...sampleReport.source, name: 'x'.repeat(255) } }, 'a4')
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
