import { describe, expect, test } from 'vitest'
import { analyse } from '#tests/fixtures/analyse.ts'
import { otherMovements, squats } from '#tests/fixtures/otherMovements.ts'

describe('movements that are no squats (constructed)', () => {
  test('the same constructed person squatting is counted, and nothing is amiss', () => {
    const { reps, warnings, dropped } = analyse(squats(2)).result
    expect([reps.length, warnings, dropped]).toEqual([2, [], []])
    for (const rep of reps) {
      // Constructed joints lack the pose model's own displacement, which the leg model takes off.
      expect(Math.abs((rep.depth_deg ?? 0) - 109)).toBeLessThan(15)
      expect([rep.left.verdict, rep.right.verdict]).toEqual(['fine', 'fine'])
    }
  })

  test.each(Object.keys(otherMovements))('[R1–R3] %s: no rep, no warning', (name) => {
    const { reps, warnings } = analyse(otherMovements[name] ?? []).result
    expect({ reps, warnings }).toEqual({ reps: [], warnings: [] })
  })
})
