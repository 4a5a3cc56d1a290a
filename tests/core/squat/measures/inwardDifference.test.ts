import { measured, notSeen } from '#core/measured.ts'
import { inwardDifference } from '#core/squat/measures/inwardDifference.ts'
import { degrees } from '#core/units.ts'
import { expect, test } from 'vitest'

const of = (value: number, error: number) => measured(degrees(value), degrees(error))

test('the left knee’s angle minus the right one’s, with both errors', () => {
  expect(inwardDifference({ left: of(9, 3), right: of(2, 4) })).toEqual(of(7, 5))
})

test('a knee that can’t be told leaves no difference, for its own reason', () => {
  expect(inwardDifference({ left: notSeen('hidden'), right: of(2, 4) })).toEqual(notSeen('hidden'))
  expect(inwardDifference({ left: of(9, 3), right: notSeen('footMoved') })).toEqual(notSeen('footMoved'))
})
