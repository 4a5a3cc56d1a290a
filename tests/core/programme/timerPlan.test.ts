import { exerciseOf, programme } from '#core/programme/programme.ts'
import { isWork, timerPlan } from '#core/programme/timerPlan.ts'
import { describe, expect, test } from 'vitest'

const planOf = (id: Parameters<typeof exerciseOf>[0]) => timerPlan(exerciseOf(id).dose)

describe('the timer', () => {
  test('leads through every exercise', () => {
    for (const exercise of programme)
      expect([exercise.id, timerPlan(exercise.dose).some(isWork)]).toEqual([exercise.id, true])
  })

  test('holds a stretch twenty seconds on each side, twice', () => {
    const holds = planOf('itBandTwist').filter((part) => part.kind === 'hold')
    expect(holds.map((part) => [part.side, part.turn, part.seconds])).toEqual([
      ['left', 1, 20],
      ['right', 1, 20],
      ['left', 2, 20],
      ['right', 2, 20],
    ])
  })

  test('holds a single-leg bridge ten times three seconds and rests half a minute between the legs', () => {
    const plan = planOf('singleLegBridge')
    expect(plan.filter((part) => part.kind === 'hold').map((part) => part.seconds)).toEqual(Array(20).fill(3))
    expect(plan.filter((part) => part.kind === 'rest')).toEqual([
      { kind: 'rest', side: 'right', turn: 1, turns: 10, seconds: 30 },
    ])
  })

  test('squeezes and lets go twice in the lesson', () => {
    expect(planOf('gluteSqueeze').map((part) => part.kind)).toEqual([
      'getReady',
      'squeeze',
      'letGo',
      'squeeze',
      'letGo',
    ])
  })
})
