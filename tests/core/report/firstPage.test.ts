import type { FormReport } from '#core/record/formReport.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { en } from '#core/report/words/reportWords.en.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'
import { expect, test } from 'vitest'
import { readText } from './readPage.ts'
import { reportOfLength, sampleReport } from './sampleReport.ts'

const render = (report: FormReport) => renderReportHtml(report, { words: en, paper: 'a4', fonts: [] })

test('names the person first, and again on every later page, so that a loose sheet finds its set', () => {
  const page = render({ ...sampleReport, person: 'Anna Beispiel' })
  expect(readText(page)).toContain('Person Anna Beispiel Source Webcam: Integrated Webcam')
  expect(page).toContain('Squat form report, Anna Beispiel, Monday')
})

test('shortens a file’s long name in the middle, so that its ending can still be read', () => {
  const name = `${'walking-and-squatting-'.repeat(10)}take 7.mp4`
  const text = readText(render({ ...sampleReport, source: { ...sampleReport.source, name } }))
  expect(text).toMatch(/walking-and-squatting-walking-and-sq….*take 7\.mp4 Length/)
})

test('counts the reps that could not be judged where a list of them would fill the page', () => {
  const reps = reportOfLength(9).reps.map((rep) => ({ ...rep, left: unseenLeg('turned-away') }))
  expect(readText(render({ ...sampleReport, reps }))).toContain(
    'Not judged: left knee in 9 reps (turned away).',
  )
})
