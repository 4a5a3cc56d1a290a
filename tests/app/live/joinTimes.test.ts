import { joinTimes } from '#app/live/joinTimes.ts'
import { milliseconds } from '#core/units.ts'
import { expect, test } from 'vitest'

test('a second camera goes on where the first one stopped, later by the time that passed', () => {
  let wall = 1_000_000
  const times = joinTimes(() => wall)
  times.startSource()
  expect(times.place(milliseconds(0))).toBe(0)
  wall += 5000
  expect(times.place(milliseconds(5000))).toBe(5000)
  wall += 3000
  times.startSource()
  expect(times.place(milliseconds(0))).toBe(8000)
  expect(times.place(milliseconds(40))).toBe(8040)
})

test('a wall clock that is set back never sends frames back in time', () => {
  let wall = 1_000_000
  const times = joinTimes(() => wall)
  times.startSource()
  times.place(milliseconds(5000))
  wall -= 3_600_000
  times.startSource()
  expect(times.place(milliseconds(0))).toBe(5001)
})
