import { exerciseOf, programme } from '#core/programme/programme.ts'
import { timerAt, timerPlan } from '#core/programme/timerPlan.ts'
import { milliseconds } from '#core/units.ts'
import { describe, expect, test } from 'vitest'

const planOf = (id: Parameters<typeof exerciseOf>[0]) => timerPlan(exerciseOf(id).dose)

describe('the timer', () => {
  test('exists exactly where an exercise says it is timed', () => {
    for (const exercise of programme) {
      expect([exercise.id, timerPlan(exercise.dose).length > 0]).toEqual([
        exercise.id,
        exercise.checking === 'timer',
      ])
    }
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

  test('counts whole seconds down to one, then goes on to the next part', () => {
    const plan = planOf('ballOuterHip')
    const seconds = [0, 1, 7_999, 8_000, 67_999].map((at) => {
      const moment = timerAt(plan, milliseconds(at))
      return moment.kind === 'over' ? 'over' : [moment.part.kind, moment.secondsLeft]
    })
    expect(seconds).toEqual([
      ['getReady', 8],
      ['getReady', 8],
      ['getReady', 1],
      ['hold', 60],
      ['hold', 1],
    ])
  })

  test('is over at the end of its plan, not before', () => {
    const plan = planOf('bridge')
    const length = plan.reduce((sum, part) => sum + part.seconds * 1000, 0)
    expect(timerAt(plan, milliseconds(length - 1)).kind).toBe('running')
    expect(timerAt(plan, milliseconds(length))).toEqual({ kind: 'over' })
  })
})
