import type { RepRecord } from '#core/record/formReport.ts'
import { holdRep, wholeRep } from '#core/record/heldRep.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { array, assert, integer, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'

const tenths = integer({ min: -1800, max: 1800 }).map((value) => value / 10)
const curves = (startedAt: number) =>
  array(
    record(
      {
        t_ms: integer({ min: -500, max: 20_000 }).map((after) => startedAt + after),
        depth_deg: tenths,
        left_inward_deg: option(tenths),
        right_inward_deg: option(tenths),
      },
      { noNullPrototype: true },
    ),
    { maxLength: 64 },
  )

test('a rep comes back as it was, at the end of a day as at its beginning', () => {
  for (const startedAt of [0, 86_400_000])
    assert(
      property(curves(startedAt), (curve) => {
        const rep: RepRecord = { ...sampleRep(1), started_at_ms: startedAt, curve }
        expect(wholeRep(holdRep(rep))).toStrictEqual(rep)
      }),
    )
})

test('of what a point of its curve takes, sixteen bytes are left', () => {
  const { curve } = holdRep(sampleRep(1))
  expect(curve.byteLength).toBe(16 * sampleRep(1).curve.length)
})
