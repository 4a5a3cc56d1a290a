import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { formReport } from '#contract/formReport.ts'
import { runScript } from './runScript.ts'

/** A busy machine without a GPU measures a few frames a second. */
const VIDEO_PATIENCE_MS = 600_000

test(
  'npm start without a display checks the sample clip, prints the rep table and says where the report lies',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'overtoe-start-'))
    const { code, stdout, stderr } = await runScript('start.mjs', [], {
      folder,
      environment: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined, OVERTOE_HOST: 'chromium' },
    })
    const place = join(import.meta.dirname, '..', '..', 'out', 'sample-report')
    const report = formReport.parse(JSON.parse(readFileSync(join(place, 'form-report.json'), 'utf8')))

    expect(code).toBe(0)
    expect(stderr).toContain(`There is no display here, so Overtoe checks its sample clip without a window.`)
    expect(stderr).toContain(place)
    expect(stdout).toMatch(/Rep .*Depth .*Left knee inward .*Right knee inward/)
    for (const ending of ['pdf', 'html', 'csv', 'json'])
      expect(stdout).toContain(join(place, `form-report.${ending}`))
    expect(report.reps.length).toBeGreaterThanOrEqual(3)
    for (const { index, depth_deg } of report.reps)
      expect(stdout).toMatch(new RegExp(` ${index} │.* ${depth_deg?.toFixed(0)}° │`))
    expect(readdirSync(folder)).toEqual([])
  },
  VIDEO_PATIENCE_MS,
)
