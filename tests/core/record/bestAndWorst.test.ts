import { bestAndWorst } from '#core/record/bestAndWorst.ts'
import { constructedReport, type ConstructedRep } from '#tests/fixtures/constructedReport.ts'
import { expect, test } from 'vitest'

const chosen = (reps: readonly Omit<ConstructedRep, 'depth'>[]) => {
  const found = bestAndWorst(constructedReport(reps.map((rep) => ({ depth: 90, ...rep }))).reps)
  return found === null ? null : [found.best.index, found.worst.index]
}

test('the best rep drifts least on its worse side, the worst one furthest', () => {
  expect(
    chosen([
      { left: 1, right: 6 },
      { left: 3, right: 2 },
      { left: 12, right: 0 },
    ]),
  ).toEqual([2, 3])
})

test('of equal reps the earlier one is shown', () => {
  expect(
    chosen([
      { left: 4, right: 1 },
      { left: 2, right: 4 },
    ]),
  ).toEqual([1, 1])
})

test('a rep with an unseen knee can be the worst, but not the best beside one that was judged on both sides', () => {
  expect(
    chosen([
      { left: 0, right: null },
      { left: 3, right: 2 },
      { left: null, right: 9 },
    ]),
  ).toEqual([2, 3])
})

test('where every rep has an unseen knee, the seen one decides', () => {
  expect(
    chosen([
      { left: 5, right: null },
      { left: null, right: 2 },
    ]),
  ).toEqual([2, 1])
})

test('a set in which nothing could be judged has neither', () => {
  expect(chosen([{ left: null, right: null }])).toBeNull()
  expect(chosen([])).toBeNull()
})

test('an angle of a leg that can not be judged does not count', () => {
  const { reps } = constructedReport([
    { depth: 90, left: 1, right: 3 },
    { depth: 90, left: 1, right: 20 },
  ])
  const unsure = reps.map((rep) =>
    rep.index === 2 ? { ...rep, right: { ...rep.right, verdict: 'cant-tell' as const } } : rep,
  )
  expect(bestAndWorst(unsure)?.worst.index).toBe(1)
})
