import { describe, expect, test } from 'vitest'
import { holdInward } from '#core/squat/heldInward.ts'
import type { FrameReading } from '#core/legModel/solveFrame.ts'
import { measured, notSeen } from '#core/measured.ts'
import { degrees, milliseconds, shinLengths } from '#core/units.ts'

/** A squat of two seconds at 30 frames a second, 90° deep; the left knee as given, degrees. */
const squat = (inwardAt: (second: number) => number | null, deepest = 90): FrameReading[] =>
  Array.from({ length: 61 }, (_, index) => {
    const second = index / 30
    const inward = inwardAt(second)
    const leg = {
      inward: inward === null ? notSeen('hidden') : measured(degrees(inward), degrees(2)),
      offset: notSeen('hidden'),
      shinFrontal: notSeen('hidden'),
      flexion: degrees(deepest * Math.sin((Math.PI * second) / 2)),
    }
    return {
      at: milliseconds(second * 1000),
      depth: measured(leg.flexion, degrees(3)),
      legs: { left: leg, right: { ...leg, offset: measured(shinLengths(0), shinLengths(0.03)) } },
      misfit: 0.1,
      values: [],
    }
  })

const pulse = (height: number, middle: number, halfWidth: number) => (second: number) =>
  height * Math.max(0, 1 - (Math.abs(second - middle) / halfWidth) ** 2)

/** 0.7° of it around 5°. */
const noise = (second: number) => 5 + 0.7 * Math.sqrt(2) * Math.sin(second * 97)

const valueOf = (readings: readonly FrameReading[]) => {
  const { inward } = holdInward(readings, 'left')
  return inward.seen ? inward.value : inward.why
}

describe('[K3] the held inward angle', () => {
  test('is the plateau at the bottom', () => {
    expect(valueOf(squat((second) => (second > 0.6 && second < 1.4 ? 14 : 2)))).toBeCloseTo(14, 0)
  })

  test.each([0.55, 1, 1.4])('finds a collapse of a third of a second around %s s', (middle) => {
    expect(valueOf(squat(pulse(14, middle, 0.2)))).toBeGreaterThan(11.5)
    expect(valueOf(squat(pulse(14, middle, 0.2)))).toBeLessThan(14)
  })

  test('does not count a single wild frame', () => {
    expect(valueOf(squat((second) => (Math.abs(second - 1) < 0.01 ? 40 : 1)))).toBeLessThan(8)
  })

  test('reads steady noise of 0.7° hardly too high', () => {
    expect(valueOf(squat(noise))).toBeLessThan(5.6)
  })

  test('says when it happened and how sure that is', () => {
    const { inward, at } = holdInward(squat(pulse(14, 1.4, 0.25)), 'left')
    expect(inward.seen && inward.error).toBe(2)
    expect(Math.abs((at ?? 0) - 1400)).toBeLessThan(80)
  })

  test('is withheld from a rep that never bends 45°, and from a knee seen too seldom', () => {
    expect(valueOf(squat(() => 10, 40))).toBe('tooShallow')
    expect(valueOf(squat((second) => (second < 1.1 ? null : 10)))).toBe('hidden')
  })
})
