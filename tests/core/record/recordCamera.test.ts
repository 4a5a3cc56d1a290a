import { cameraRecord } from '#contract/formReport.ts'
import { measured, notSeen } from '#core/measured.ts'
import { recordCamera } from '#core/record/recordRep.ts'
import { degrees, metres } from '#core/units.ts'
import { expect, test } from 'vitest'

test.each([
  [3.04, 3],
  [100, 100],
  [100.06, undefined],
  [4000, undefined],
])('a camera that seems to stand %d m away is written down as %s', (away, written) => {
  const angle = measured(degrees(1), degrees(1))
  const camera = {
    yaw: angle,
    pitch: angle,
    roll: notSeen('notStanding'),
    distance: measured(metres(away), metres(1)),
  }
  const record = recordCamera(camera)
  expect(record.distance_m).toBe(written)
  expect(cameraRecord.safeParse(record).success).toBe(true)
})
