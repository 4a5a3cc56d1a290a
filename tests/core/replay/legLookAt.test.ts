import { legLookAt } from '#core/replay/legLookAt.ts'
import { fineLeg, insideLeg } from '#tests/core/report/sampleReport.ts'
import { reportThresholds } from '#tests/fixtures/reportThresholds.ts'
import { expect, test } from 'vitest'

const beyond = reportThresholds.inside_deg + 1
const deep = reportThresholds.judged_from_depth_deg + 20

test('a moment beyond the line is drawn inside where the rep was called so, and only there', () => {
  expect(legLookAt(insideLeg, deep, beyond, reportThresholds)).toBe('inside')
  expect(legLookAt(insideLeg, deep, beyond - 3, reportThresholds)).toBe('over')
  expect(legLookAt(fineLeg, deep, beyond, reportThresholds)).toBe('over')
})

test('nothing is drawn of a leg nearer to standing than it is judged, and nothing certain where it was not seen', () => {
  expect(legLookAt(insideLeg, 20, beyond, reportThresholds)).toBe('plain')
  expect(legLookAt(insideLeg, deep, null, reportThresholds)).toBe('unclear')
})
