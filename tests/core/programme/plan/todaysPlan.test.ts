import { exerciseIds } from '#core/programme/exercise.ts'
import { minutesOf } from '#core/programme/plan/minutesOf.ts'
import { proposeNext } from '#core/programme/plan/proposeNext.ts'
import { nextOf, todaysPlan } from '#core/programme/plan/todaysPlan.ts'
import { describe, expect, test } from 'vitest'

const inside = { side: 'right', phase: 'descent', insideReps: 3, judgedReps: 5 } as const
const { proposals } = proposeNext(
  { kind: 'judged', inside, deepestDeg: 95, judged: 10, readings: 10 },
  { heelLift: null },
)
const names = (parts: Partial<Parameters<typeof todaysPlan>[0]>) =>
  todaysPlan({ proposals: [], doneToday: [], doneEver: [], ...parts }).items.map(({ exercise }) => exercise)

describe('[P9] today’s plan', () => {
  test('begins with the squat and the lesson, then what the article gives everyone', () => {
    expect(names({})).toEqual(['squat', 'gluteSqueeze', 'bridge', 'clam', 'hipFlexorStretch', 'itBandTwist'])
  })

  test('puts what the last set asks for first, with its reason', () => {
    const { items } = todaysPlan({ proposals, doneToday: ['squat'], doneEver: ['gluteSqueeze'] })
    expect(items.map(({ exercise }) => exercise).slice(0, 4)).toEqual([
      'squat',
      'bridge',
      'clam',
      'hipFlexorStretch',
    ])
    expect(items[1]?.reason).toMatchObject({ kind: 'glutes', inside })
  })

  test('is learnt once, and goes on to one leg when the bridge is known', () => {
    expect(names({ doneEver: ['gluteSqueeze', 'bridge'] })).toEqual([
      'squat',
      'bridge',
      'singleLegBridge',
      'clam',
      'hipFlexorStretch',
      'itBandTwist',
    ])
  })

  test('a small squat on one leg stands last, for whoever has done the bridge on one leg', () => {
    const done = names({ doneEver: ['gluteSqueeze', 'bridge', 'singleLegBridge'] })
    expect(done).toEqual(['squat', 'bridge', 'singleLegBridge', 'clam', 'hipFlexorStretch', 'singleLegSquat'])
  })

  test('keeps what is done in its place, and asks for the next', () => {
    const plan = todaysPlan({
      proposals: [],
      doneToday: ['squat', 'gluteSqueeze'],
      doneEver: ['gluteSqueeze'],
    })
    expect(plan.items.slice(0, 3).map(({ done }) => done)).toEqual([true, true, false])
    expect(nextOf(plan)?.exercise).toBe('bridge')
    const all = todaysPlan({ proposals: [], doneToday: exerciseIds, doneEver: exerciseIds })
    expect(nextOf(all)).toBeNull()
  })

  test('leaves nothing of the programme out', () => {
    const { items, others } = todaysPlan({ proposals, doneToday: [], doneEver: [] })
    expect([...items, ...others].map(({ exercise }) => exercise).toSorted()).toEqual(
      [...exerciseIds].toSorted(),
    )
  })

  test('says about how long it takes', () => {
    expect(minutesOf(['bridge'])).toBe(1)
    expect(minutesOf(['rollOuterThigh', 'hipFlexorStretch'])).toBe(4)
  })
})
