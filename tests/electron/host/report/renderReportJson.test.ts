import { renderReportJson } from '#electron/host/report/renderReportJson.ts'
import { sampleReport } from '#tests/core/report/sampleReport.ts'
import { expect, test } from 'vitest'

test('the report comes back as it was', () => {
  expect(JSON.parse(renderReportJson(sampleReport))).toEqual(sampleReport)
})

test('a report that breaks the published schema is never written', () => {
  const damaged = { ...sampleReport, camera: { ...sampleReport.camera, yaw_deg: Number.NaN } }
  expect(() => renderReportJson(damaged)).toThrow()
})
