import type { FormReport, MeasuresRecord } from '#core/record/formReport.ts'
import { renderReportHtml } from '#core/report/renderReportHtml.ts'
import { en } from '#core/report/words/reportWords.en.ts'
import { describe, expect, test } from 'vitest'
import { readNumbers, readRows, readText } from './readPage.ts'
import { fineLeg, insideLeg, reportOfLength, sampleRep, sampleReport } from './sampleReport.ts'
import { frontMeasures, sideMeasures } from '#tests/fixtures/measuresRecord.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'

const render = (report: FormReport) => renderReportHtml(report, { words: en, paper: 'a4', fonts: [] })
const read = (report: FormReport) => readText(render(report))

describe('the page', () => {
  test('needs nothing but itself: no script, no address of anything', () => {
    const page = render(sampleReport)
    expect(page).not.toMatch(/<script|javascript:|https?:|@import|\bsrc=|\bhref=|\son[a-z]+=/i)
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`)
  })

  test('says its language, its title, and has one first heading', () => {
    const page = render(sampleReport)
    expect(page).toContain('<html lang="en-GB">')
    expect(page).toContain('<title>Squat form report, Monday, 16 November 2026 at 18:42</title>')
    expect(page.match(/<h1>/g)).toHaveLength(1)
  })

  test('treats the name of the source as text, wherever it stands', () => {
    const name = `</title><img src=x onerror=alert(1)>`
    const page = render({ ...sampleReport, source: { ...sampleReport.source, name, engine: name } })
    expect(page).not.toContain('<img')
    expect(readText(page)).toContain(`Webcam: ${name}`)
  })

  test('is printed on the paper that was asked for', () => {
    expect(renderReportHtml(sampleReport, { words: en, paper: 'letter', fonts: [] })).toContain(
      '@page{size:letter;',
    )
    expect(render(sampleReport)).toContain('@page{size:A4;')
  })

  test('carries the fonts it was given', () => {
    const font = { family: 'Archivo', weight: '100 900', stretch: '62% 125%', unicodeRange: null } as const
    const page = renderReportHtml(sampleReport, {
      words: en,
      paper: 'a4',
      fonts: [{ ...font, dataUrl: 'data:font/woff2;base64,AAAA' }],
    })
    expect(page).toContain('@font-face{font-family:"Archivo";src:url("data:font/woff2;base64,AAAA")')
  })
})

describe('the rep table', () => {
  test('shows every number of the report, the left leg first', () => {
    expect(readRows(render(sampleReport))).toEqual([
      [
        '1',
        '0:04.0',
        '90.1 ± 4.6',
        '1.7 ± 2.9',
        'up',
        '−0.6',
        '0.03',
        '3.4',
        'fine',
        '4.1 ± 2.9',
        'up',
        '−0.6',
        '0.03',
        '3.4',
        'fine',
      ],
      [
        '2',
        '0:08.0',
        '90.2 ± 4.6',
        '2.3 ± 2.9',
        'up',
        '−0.6',
        '0.03',
        '3.4',
        'fine',
        '13.2 ± 2.4',
        'bottom',
        '12.8',
        '0.22',
        '−5.8',
        'inside',
      ],
      [
        '3',
        '0:12.0',
        '90.3 ± 4.6',
        'can’t tell : turned away',
        '−1.2 ± 2.9',
        'up',
        '−0.6',
        '0.03',
        '3.4',
        'fine',
      ],
    ])
  })

  test('carries the exact numbers for programs', () => {
    expect(readNumbers(render(sampleReport))[1]).toEqual([
      90.2, 4.6, 2.3, 2.9, -0.6, 0.031, 3.4, 13.2, 2.4, 12.8, 0.224, -5.8,
    ])
  })

  test('closes with mean, deviation and noise of the judged reps', () => {
    const page = render(sampleReport)
    const foot = readText(/<tfoot>(.*?)<\/tfoot>/s.exec(page)?.[1] ?? '')
    expect(foot).toBe(
      'Mean 90.2 2.0 −0.6 0.03 3.4 n = 2 5.4 3.9 0.10 0.3 n = 3 ' +
        'SD 0.1 0.4 0.0 0.00 0.0 7.3 7.7 0.11 5.3 ' +
        'Noise ± 3.0 3.0 smaller means nothing 3.0 3.0 smaller means nothing',
    )
  })

  test('keeps one row per rep when the set needs pages of its own', () => {
    const [page = ''] = render(reportOfLength(40)).split('class="reps measures')
    expect(page.match(/<th scope="row">\s*\d+\s*<\/th>/g)).toHaveLength(40)
    expect(readText(page)).toContain('The set in numbers every rep is listed after this page')
  })
})

describe('the findings', () => {
  test('say what each knee did and what was not judged', () => {
    const text = read(sampleReport)
    expect(text).toContain(
      'Left knee did not move inside the foot line (8.0° or more) in any of 2 judged reps. Furthest: 2.3° ± 2.9°, rep 2.',
    )
    expect(text).toContain(
      'Right knee moved inside the foot line (8.0° or more) in 1 of 3 judged reps. Furthest: 13.2° ± 2.4°, rep 2.',
    )
    expect(text).toContain('Not judged: left knee in rep 3 (turned away).')
    expect(text).toContain('The body was turned away from the camera: turn to face the camera. Left 3.')
  })

  test('never call a knee fine that was not judged', () => {
    const text = read({
      ...sampleReport,
      reps: [sampleRep(1, unseenLeg('hidden'), unseenLeg('a-reason-of-tomorrow'))],
    })
    expect(text).toContain('Left knee could not be judged in the one rep.')
    expect(text).toContain('Not judged: left knee in rep 1 (hidden); right knee in rep 1 (unclear).')
    expect(text).not.toMatch(/did not move inside/)
  })

  test('say so when nothing was counted, and show no empty table or chart', () => {
    const page = render({ ...sampleReport, reps: [], warnings: [] })
    expect(readText(page)).toContain('No rep was counted.')
    expect(readText(page)).toContain('not deep enough to be a rep')
    expect(page).not.toMatch(/role="img"|class="reps"/)
  })
})

describe('more measures', () => {
  const withMeasures = (measures: MeasuresRecord | null) => ({
    ...sampleReport,
    reps: [{ ...sampleRep(1, fineLeg, fineLeg), measures }],
  })
  const tableOf = (page: string) => readText(page.split('class="reps measures')[1] ?? '')

  test('from the front show both legs, and no heel', () => {
    const text = tableOf(render(withMeasures(frontMeasures)))
    expect(text).toContain('Left leg Right leg')
    expect(text).toMatch(/1 1\.12 0\.64 0\.98 32 −0\.04 1\.18 0\.86 2\.1 −28 26 0\.7 −27 28 0\.7/)
    expect(text).not.toContain('Heel')
  })

  test('from the side show the near leg alone, and no ratio', () => {
    const text = tableOf(render(withMeasures(sideMeasures)))
    expect(text).toMatch(/1 1\.12 0\.64 0\.98 25 −28 26 0\.08/)
    expect(text).not.toMatch(/Right leg|Knee\/ankle/)
  })

  test('are left out of a report that knows nothing of them', () => {
    expect(render(withMeasures(null))).not.toContain('measures-heading')
  })
})

describe('the knee drift chart', () => {
  test('has a sentence for those who can’t see it', () => {
    expect(render(sampleReport)).toContain(
      'aria-label="Right knee drift in degrees against knee bend, one line per rep: moved inside the foot line (8.0° or more) in 1 of 3 judged reps. Furthest: 13.2°\u00a0±\u00a02.4°, rep 2."',
    )
  })

  test('draws a line per rep, one mean per knee, and one furthest rep, only where a knee was inside', () => {
    const page = render(sampleReport)
    const lines = (name: string) => page.match(new RegExp(`<path class="${name}"`, 'g'))?.length ?? 0
    expect({
      one: lines('one-rep'),
      mean: lines('mean-rep'),
      furthest: lines('furthest-rep'),
      wedge: lines('wedge'),
    }).toEqual({
      one: 5,
      mean: 2,
      furthest: 1,
      wedge: 0,
    })
    expect(page).toMatch(/class="wedge"/)
  })

  test('says where a knee was never seen, and is left out when neither was', () => {
    const onlyLeft = [sampleRep(1, fineLeg, unseenLeg('hidden'))]
    expect(readText(render({ ...sampleReport, reps: onlyLeft }))).toContain('not seen')
    const neither = [sampleRep(1, unseenLeg('hidden'), unseenLeg('hidden'))]
    expect(render({ ...sampleReport, reps: neither })).not.toContain('role="img"')
  })

  test('is left out for reps that kept no curve', () => {
    const reps = sampleReport.reps.map((rep) => ({ ...rep, curve: [] }))
    expect(render({ ...sampleReport, reps })).not.toContain('role="img"')
  })
})

describe('the events', () => {
  test('list warnings with their rep and how long they lasted', () => {
    expect(read(sampleReport)).toContain(
      'Warnings during the set Knee Rep At Lasted Right knee 2 0:09.1 1.2 s',
    )
  })

  test('say when a warning never cleared', () => {
    const warnings = sampleReport.warnings.map((warning) => ({ ...warning, cleared_at_ms: null }))
    expect(read({ ...sampleReport, warnings })).toContain('Right knee 2 0:09.1 until the recording ended')
  })

  test('say when there was no warning', () => {
    expect(read({ ...sampleReport, warnings: [] })).toContain('No warning was given.')
  })

  test('move behind the first page when there are too many to stand beside the chart', () => {
    const warnings = Array.from({ length: 30 }, () => sampleReport.warnings).flat()
    const page = render({ ...sampleReport, warnings })
    expect(page.indexOf('Warnings during the set')).toBeGreaterThan(page.indexOf('What was measured'))
    expect(page.match(/<th scope="row">Right knee<\/th>/g)).toHaveLength(30)
  })
})

test('numbers that are missing everywhere leave dashes, never "null" or "NaN"', () => {
  const report: FormReport = {
    ...sampleReport,
    recorded_at: null,
    camera: { yaw_deg: null, pitch_deg: null, roll_deg: null },
    source: { ...sampleReport.source, duration_ms: 0, frames_total: 0, frames_measured: 0, engine: null },
    reps: [
      {
        ...sampleRep(1, { ...insideLeg, error_deg: null }, { ...fineLeg, knee_inward_deg: null }),
        depth_deg: null,
        depth_error_deg: null,
        complete: false,
      },
    ],
  }
  const text = read(report)
  expect(text).not.toMatch(/null|NaN|undefined|Infinity|\[object/)
  expect(text).toContain('Date not recorded')
  expect(text).toContain('Yaw – Pitch – Roll – Distance – Frames measured – Share measured –')
})
