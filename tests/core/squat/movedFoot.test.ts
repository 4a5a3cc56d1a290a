import { describe, expect, test } from 'vitest'
import { widenForMovedFoot, withholdUnlessInside } from '#core/squat/movedFoot.ts'
import { measured, notSeen } from '#core/measured.ts'
import { degrees, milliseconds } from '#core/units.ts'

const line = degrees(6.5)
const held = (value: number, error = 2) => ({
  inward: measured(degrees(value), degrees(error)),
  at: milliseconds(1500),
})
const withheld = { inward: notSeen('footMoved'), at: null }

describe('[V2] a knee over a foot that moved', () => {
  test('is inside when it reads far inside, with a wider error', () => {
    const { inward, at } = withholdUnlessInside(held(14), line)
    expect(inward.seen && inward.value).toBe(14)
    expect(inward.seen && inward.error).toBeGreaterThan(5)
    expect(at).toBe(1500)
  })

  test.each([-12, 0, 6, 9])(
    'is withheld at %s°: near the line nobody can tell, and never called fine',
    (value) => {
      expect(withholdUnlessInside(held(value), line)).toEqual(withheld)
    },
  )

  test('is withheld when it wasn’t seen, whatever the reason', () => {
    expect(withholdUnlessInside({ inward: notSeen('hidden'), at: null }, line)).toEqual(withheld)
  })

  test('[W1] needs to be further inside before it is warned of', () => {
    const inward = widenForMovedFoot(measured(degrees(9), degrees(1)))
    expect(inward.seen && inward.error).toBeCloseTo(Math.hypot(1, 5))
    expect(widenForMovedFoot(notSeen('hidden'))).toEqual(notSeen('hidden'))
  })
})
