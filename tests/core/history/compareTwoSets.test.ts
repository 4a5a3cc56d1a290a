import { compareTwoSets } from '#core/history/compareTwoSets.ts'
import { constructedReport, type ConstructedRep } from '#tests/fixtures/constructedReport.ts'
import { describe, expect, test } from 'vitest'

const setOf = (left: number | null, right: number | null, depth = 90) =>
  constructedReport(Array.from({ length: 5 }, (): ConstructedRep => ({ depth, left, right })))

describe('two sets', () => {
  test('are compared leg by leg: a change counts when it is larger than the noise', () => {
    const { legs } = compareTwoSets(setOf(2, 14), setOf(3, 4))
    expect(legs).toMatchObject({
      left: { kind: 'noChange', before: { mean: 2 }, after: { mean: 3 } },
      right: { kind: 'better', before: { mean: 14 }, after: { mean: 4 }, change: -10 },
    })
  })

  test('swapped, the change turns round', () => {
    expect(compareTwoSets(setOf(2, 4), setOf(3, 14)).legs.right).toMatchObject({ kind: 'worse', change: 10 })
  })

  test('a leg that one of them could not judge is not compared', () => {
    expect(compareTwoSets(setOf(2, null), setOf(3, 4)).legs.right).toMatchObject({
      kind: 'cantTell',
      before: null,
      after: { mean: 4 },
    })
  })

  test('[C6] a change within the errors of the two sets is none, though it is more than the error of one', () => {
    expect(compareTwoSets(setOf(2, 1), setOf(5.5, 1)).legs.left).toMatchObject({
      kind: 'noChange',
      change: 3.5,
    })
  })

  test('[C6] a check set further inside, or further out, than the guided one is told so', () => {
    expect(compareTwoSets(setOf(2, 9), setOf(9, 2)).legs).toMatchObject({
      left: { kind: 'worse', before: { mean: 2 }, after: { mean: 9 } },
      right: { kind: 'better', before: { mean: 9 }, after: { mean: 2 } },
    })
  })

  test('depth has a noise of its own', () => {
    expect(compareTwoSets(setOf(1, 1, 84), setOf(1, 1, 90)).depth.kind).toBe('noChange')
    expect(compareTwoSets(setOf(1, 1, 70), setOf(1, 1, 90)).depth.kind).toBe('more')
    expect(compareTwoSets(constructedReport([]), setOf(1, 1, 90)).depth.kind).toBe('cantTell')
  })

  test('another view, source or engine is told', () => {
    const plain = setOf(1, 1)
    const turned = { ...plain, camera: { ...plain.camera, yaw_deg: (plain.camera.yaw_deg ?? 0) + 15 } }
    const filmed = { ...plain, source: { ...plain.source, kind: 'video', engine: 'another' } as const }
    const blind = { ...plain, camera: { ...plain.camera, yaw_deg: null } }
    expect([turned, filmed, blind, plain].map((other) => compareTwoSets(plain, other).setUp)).toEqual([
      ['turned'],
      ['source', 'engine'],
      ['unknownView'],
      [],
    ])
  })
})
