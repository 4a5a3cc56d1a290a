import { proposeNext } from '#core/programme/plan/proposeNext.ts'
import { findingOf } from '#core/programme/plan/setFinding.ts'
import type { PhaseName } from '#core/record/formReport.ts'
import { constructedReport, type ConstructedRep } from '#tests/fixtures/constructedReport.ts'
import { describe, expect, test } from 'vitest'

const report = (reps: readonly ConstructedRep[], phase: PhaseName = 'ascent') => {
  const built = constructedReport(reps)
  return {
    ...built,
    reps: built.reps.map((rep) => ({ ...rep, right: { ...rep.right, knee_inward_phase: phase } })),
  }
}
const rightInside = Array.from({ length: 5 }, () => ({ depth: 95, left: 1, right: 11 }))
const allFine = Array.from({ length: 5 }, () => ({ depth: 95, left: 1, right: 2 }))

const propose = (
  set: Parameters<typeof findingOf>[0],
  heelLift: 'ankle' | 'hip' | 'unclear' | null = null,
) => {
  const { proposals, limits } = proposeNext(findingOf(set), { heelLift })
  return {
    actions: proposals.map(({ action }) => (action.kind === 'exercise' ? action.exercise : action.kind)),
    reasons: proposals.map(({ reason }) => reason),
    limits: limits.map(({ kind }) => kind),
  }
}

describe('[P8] from finding to plan', () => {
  test('one knee inside on the way up: the buttocks first, that side first, ankles asked about last', () => {
    const { actions, reasons } = propose(report(rightInside))
    expect(actions).toEqual(['bridge', 'clam', 'hipFlexorStretch', 'heelLiftTest'])
    expect(reasons[0]).toMatchObject({
      kind: 'glutes',
      inside: { side: 'right', phase: 'ascent', insideReps: 5, judgedReps: 5 },
    })
    expect(reasons[1]?.kind).toBe('oneSide')
  })

  test('inside on the way down: hips or ankles is asked early', () => {
    expect(propose(report(rightInside, 'descent')).actions[1]).toBe('heelLiftTest')
  })

  test('a test that was made is not asked for again, unless it was unclear', () => {
    expect(propose(report(rightInside), 'hip').actions).not.toContain('heelLiftTest')
    expect(propose(report(rightInside), 'ankle').reasons[0]?.kind).toBe('anklePattern')
    expect(propose(report(rightInside), 'unclear').actions).toContain('heelLiftTest')
  })

  test('nothing inside: keep it, and never invent a fault', () => {
    const { actions, reasons } = propose(report(allFine))
    expect(actions).toEqual(['bridge', 'squats'])
    expect(reasons.every(({ kind }) => kind === 'keepIt')).toBe(true)
  })

  test('shallow and clean: the hip flexors, with the depth that was measured', () => {
    const { reasons } = propose(report(allFine.map((rep) => ({ ...rep, depth: 62 }))))
    expect(reasons[0]).toEqual({ kind: 'shallow', deepestDeg: 62 })
  })

  test('what could not be judged proposes a better view and nothing else', () => {
    const unseen = allFine.map(() => ({ depth: 95, left: null, right: null, reason: 'turned-away' }))
    const { actions, reasons } = propose(report(unseen))
    expect([actions, reasons[0]]).toEqual([['squats'], { kind: 'lookAgain', reason: 'turned-away' }])
    expect(propose(report([])).reasons[0]?.kind).toBe('nothingCounted')
  })

  test('always says what no camera can know, and when the set is thin', () => {
    expect(propose(report(rightInside)).limits).toEqual(['cause', 'muscles'])
    expect(propose(report([{ depth: 95, left: 1, right: 11 }])).limits).toContain('fewReadings')
    expect(propose(report([...rightInside, { depth: 95, left: 1, right: null }])).limits).toContain(
      'unjudged',
    )
  })
})
