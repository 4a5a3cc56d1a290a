import { reportTableHeadings } from '#core/report/reportTable.ts'
import { renderReportCsv } from '#electron/host/report/renderReportCsv.ts'
import { sampleReport } from '#tests/core/report/sampleReport.ts'
import Papa from 'papaparse'
import { expect, test } from 'vitest'

const read = (csv: string) =>
  Papa.parse<Record<string, unknown>>(csv, { header: true, dynamicTyping: true, skipEmptyLines: true })

test('the file opens in a spreadsheet: byte order mark, commas, CRLF to the last line', () => {
  const csv = renderReportCsv(sampleReport)
  expect(csv.startsWith('\uFEFFrep,side,started_at_ms,')).toBe(true)
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(csv.endsWith('\r\n')).toBe(true)
})

test('read back, each rep and leg has the numbers of the report', () => {
  const { data, errors, meta } = read(renderReportCsv(sampleReport))
  expect(errors).toEqual([])
  expect(meta.fields).toEqual([...reportTableHeadings])
  expect(data).toHaveLength(sampleReport.reps.length * 2)
  for (const [row, { rep, side }] of data.map(
    (one) => [one, { rep: Number(one.rep), side: one.side }] as const,
  )) {
    const wanted = sampleReport.reps[rep - 1]
    const leg = side === 'left' ? wanted?.left : wanted?.right
    expect(row).toMatchObject({
      started_at_ms: wanted?.started_at_ms,
      bottom_at_ms: wanted?.bottom_at_ms,
      ended_at_ms: wanted?.ended_at_ms,
      complete: wanted?.complete,
      depth_deg: wanted?.depth_deg,
      depth_error_deg: wanted?.depth_error_deg,
      knee_inward_deg: leg?.knee_inward_deg,
      knee_inward_error_deg: leg?.error_deg,
      knee_inward_phase: leg?.knee_inward_phase,
      knee_inward_at_bottom_deg: leg?.knee_inward_at_bottom_deg,
      knee_inward_shin_lengths: leg?.knee_inward_shin_lengths,
      shin_frontal_deg: leg?.shin_frontal_deg,
      verdict: leg?.verdict,
      reason: leg?.reason,
      warned: rep === 2 && side === 'right',
      inside_from_deg: 8,
    })
  }
})

test('a name that a spreadsheet would run as a formula is kept from running; negative numbers stay numbers', () => {
  const dangerous = '=HYPERLINK("http://a.example","b"),\nnext'
  const { data } = read(
    renderReportCsv({ ...sampleReport, source: { ...sampleReport.source, name: dangerous } }),
  )
  expect(data[0]?.source_name).toBe(`'${dangerous}`)
  expect(data[0]?.knee_inward_at_bottom_deg).toBe(-0.6)
})

test('a set without reps still has its headings', () => {
  expect(renderReportCsv({ ...sampleReport, reps: [] })).toBe(`\uFEFF${reportTableHeadings.join(',')}\r\n`)
})
