import { describe, expect, test } from 'vitest'
import { measured, type Seen } from '#core/measured.ts'
import { decideKnee, decideRepKnee, insideLine } from '#core/squat/decideKnee.ts'
import { type Degrees, degrees } from '#core/units.ts'

const inward = (value: number, error: number): Seen<Degrees> => ({
  seen: true,
  value: degrees(value),
  error: degrees(error),
})
const yawOf = (value: number) => measured(degrees(value), degrees(2))

describe('a verdict on a whole rep', () => {
  test('is the live one for somebody who faces the camera', () => {
    for (const value of [0, 6, 6.4, 6.5, 7, 12])
      for (const error of [1, 3, 5])
        expect(decideRepKnee(inward(value, error), 'left', yawOf(10))).toBe(
          decideKnee(inward(value, error), insideLine(yawOf(10))),
        )
  })

  test('calls the farther knee of somebody turned away inside only further in, and never calls the rest fine for it', () => {
    const turned = yawOf(-34)
    const line = insideLine(turned)
    expect(decideKnee(inward(line + 0.3, 1), line)).toBe('inside')
    expect(decideRepKnee(inward(line + 0.3, 1), 'left', turned)).toBe('unclear')
    expect(decideRepKnee(inward(line + 0.6, 1), 'left', turned)).toBe('inside')
    expect(decideRepKnee(inward(line + 0.3, 1), 'left', yawOf(34))).toBe('inside')
    expect(decideRepKnee(inward(line + 0.3, 1), 'right', turned)).toBe('inside')
    expect(decideRepKnee(inward(line - 0.3, 1), 'left', turned)).toBe('fine')
    expect(decideRepKnee(inward(8.2, 3.8), 'left', turned)).toBe('unclear')
    expect(decideRepKnee(inward(12, 3.8), 'left', turned)).toBe('inside')
  })
})
