import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectInward } from '#core/legModel/expectedInward.ts'
import { measured, notSeen } from '#core/measured.ts'
import { seededNormal } from '#tests/fixtures/seededNoise.ts'
import { degrees } from '#core/units.ts'

const expected = (value: number, error: number) => {
  const inward = expectInward(measured(degrees(value), degrees(error)))
  if (!inward.seen) throw new Error('A reading was lost')
  return inward
}
const angle = fc.double({ min: -40, max: 40, noNaN: true })
const error = fc.double({ min: 0.1, max: 20, noNaN: true })

test('a reading without an error stands, one that tells nothing gives way to what knees usually do', () => {
  expect(expected(17, 0)).toStrictEqual(measured(degrees(17), degrees(0)))
  const blind = expected(40, 1000)
  expect(blind.value).toBeCloseTo(4, 1)
  expect(blind.error).toBeCloseTo(8, 1)
})

test('what is not seen stays not seen, for the same reason', () => {
  expect(expectInward(notSeen('hidden'))).toStrictEqual(notSeen('hidden'))
})

test('nothing is ever less sure than its reading, and of two readings as good the further one stays the further', () => {
  fc.assert(
    fc.property(angle, angle, error, (one, other, within) => {
      const [low, high] = [expected(Math.min(one, other), within), expected(Math.max(one, other), within)]
      expect(low.value).toBeLessThanOrEqual(high.value)
      expect(low.error).toBeLessThanOrEqual(within)
    }),
  )
})

test.each([2, 4, 6])(
  'where readings are %s° off, it is nearer to the truth, and its own error says how near',
  (off) => {
    const next = seededNormal(off)
    const knees = Array.from({ length: 4000 }, () => {
      const truth = 4 + 8 * next()
      const read = truth + off * next()
      const { value, error: stated } = expected(read, off)
      return {
        raw: (read - truth) ** 2,
        squared: (value - truth) ** 2,
        covered: Math.abs(value - truth) < 2 * stated,
      }
    })
    const mean = (read: (knee: (typeof knees)[number]) => number) =>
      knees.reduce((sum, knee) => sum + read(knee), 0) / knees.length
    expect(mean(({ squared }) => squared)).toBeLessThan(mean(({ raw }) => raw))
    expect(mean(({ covered }) => Number(covered))).toBeGreaterThan(0.93)
    expect(mean(({ covered }) => Number(covered))).toBeLessThan(0.98)
  },
)
