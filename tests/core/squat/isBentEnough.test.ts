import { expect, test } from 'vitest'
import { isBentEnough } from '#core/squat/isBentEnough.ts'
import type { SquatFrame } from '#core/squat/readFrame.ts'
import { measured, notSeen, type Measured } from '#core/measured.ts'
import { degrees, type Degrees, milliseconds } from '#core/units.ts'

const frame = (hipDrop: number, depth: Measured<Degrees> | null): SquatFrame => ({
  at: milliseconds(0),
  hipDrop: degrees(hipDrop),
  reading:
    depth === null
      ? null
      : {
          at: milliseconds(0),
          depth,
          legs: { left: unread, right: unread },
          misfit: 0.1,
          values: [],
        },
  footMoved: false,
})
const unread = {
  inward: notSeen('hidden'),
  offset: notSeen('hidden'),
  shinFrontal: notSeen('hidden'),
  flexion: degrees(0),
}
const flexion = (value: number) => measured(degrees(value), degrees(3))

test('[W1] knees are judged from 50° on, by the leg model or by the hips, whichever is deeper', () => {
  expect(isBentEnough(frame(38, flexion(52)))).toBe(true)
  expect(isBentEnough(frame(52, flexion(45)))).toBe(true)
  expect(isBentEnough(frame(38, flexion(45)))).toBe(false)
})

test('by the hips alone where the model says nothing', () => {
  expect([frame(51, null), frame(49, null), frame(51, notSeen('hidden'))].map(isBentEnough)).toEqual([
    true,
    false,
    true,
  ])
})
