import { repsToKeep, repToLetGo } from '#core/picture/chooseReps.ts'
import { isOnTheWay, type MomentWeight, saysMore } from '#core/picture/repMoment.ts'
import { milliseconds } from '#core/units.ts'
import { reportOfLength, sampleReport } from '#tests/core/report/sampleReport.ts'
import { unseenLeg } from '#tests/fixtures/unseenLeg.ts'
import { describe, expect, test } from 'vitest'

/** The moments that a picture is taken of, one after the other. */
const taken = (moments: readonly MomentWeight[]) =>
  moments.reduce<readonly MomentWeight[]>(
    (before, moment) => (saysMore(moment, before.at(-1) ?? null) ? [...before, moment] : before),
    [],
  )
const depths = (...all: readonly number[]) => all.map((depth) => ({ inside: null, depth }))

describe('a rep’s picture', () => {
  test('is taken at its bottom, and not of every frame on the way there', () => {
    expect(taken(depths(20, 21, 22, 60, 90, 91, 92, 70, 30))).toStrictEqual(depths(20, 60, 90))
  })

  test('is not taken on the way down, unless a knee is inside already', () => {
    const at = (time: number, depth: number, inside: number | null = null) => ({
      at: milliseconds(time),
      weight: { inside, depth },
    })
    expect(isOnTheWay(at(1033, 64), at(1000, 60))).toBe(true)
    expect(isOnTheWay(at(1033, 64, 9), at(1000, 60))).toBe(false)
    expect(isOnTheWay(at(1033, 91), at(1000, 90))).toBe(false)
    expect(isOnTheWay(at(1033, 80), at(1000, 90))).toBe(false)
    expect(isOnTheWay(at(1033, 80), null)).toBe(false)
  })

  test('is taken where a knee is furthest inside, however shallow that is', () => {
    const inside = { inside: 9, depth: 70 }
    const further = { inside: 12, depth: 65 }
    expect(
      taken([...depths(80, 95), inside, ...depths(100), { inside: 9.5, depth: 80 }, further]).at(-1),
    ).toBe(further)
  })
})

describe('of a set', () => {
  test('the best and the worst rep are kept, the best one first', () => {
    expect(repsToKeep(sampleReport.reps).map(({ index }) => index)).toStrictEqual([1, 2])
  })

  test('one rep is kept once, and none where nothing was judged', () => {
    const [first] = sampleReport.reps
    if (first === undefined) throw new Error('no rep')
    expect(repsToKeep([first])).toStrictEqual([first])
    const unseen = { ...first, left: unseenLeg('hidden'), right: unseenLeg('hidden') }
    expect(repsToKeep([unseen])).toStrictEqual([])
  })

  test('too long to hold them all, neither the best nor the worst so far is let go', () => {
    const { reps } = reportOfLength(41)
    const gone = repToLetGo(reps)
    expect(repsToKeep(reps)).not.toContain(gone)
  })
})
