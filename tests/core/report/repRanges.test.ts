import { repRanges } from '#core/report/repRanges.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('three reps in a row and more are one range, two are two numbers', () => {
  expect(repRanges([])).toEqual([])
  expect(repRanges([4])).toEqual(['4'])
  expect(repRanges([1, 2])).toEqual(['1', '2'])
  expect(repRanges([1, 2, 3, 5, 7, 8, 9, 10, 12, 13])).toEqual(['1–3', '5', '7–10', '12', '13'])
})

test('no rep is lost or added', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (reps) => {
      const sorted = reps.toSorted((one, other) => one - other)
      const read = repRanges(sorted).flatMap((range) => {
        const [first = 0, last = first] = range.split('–').map(Number)
        return Array.from({ length: last - first + 1 }, (_, step) => first + step)
      })
      expect(read).toEqual(sorted)
    }),
  )
})
