import { describe, expect, test } from 'vitest'
import { delayFlow, type Flow, type FlowCommand, type FlowEvent, openFlow } from '#core/coach/flow.ts'
import { stepFlow } from '#core/coach/stepFlow.ts'
import type { RepSummary } from '#core/squat/repSummary.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { Stage } from '#core/session/sessionView.ts'
import { milliseconds } from '#core/units.ts'
import { repSummary } from '#tests/core/coach/repSummary.ts'

type Moment = {
  readonly stage?: Stage
  readonly somebody?: boolean
  readonly inRep?: boolean
  readonly events?: readonly SessionEvent[]
  readonly command?: FlowCommand
}

/** Ten frames a second. Says what the flow announced, with the time in seconds. */
const play = (flow: Flow, ...parts: readonly (readonly [seconds: number, Moment])[]) => {
  let at = 0
  let now = flow
  const told: string[] = []
  for (const [seconds, moment] of parts)
    for (let frame = 0; frame < Math.max(1, Math.round(seconds * 10)); frame++) {
      const first = frame === 0
      const [next, events] = stepFlow(now, {
        at: milliseconds(at),
        stage: moment.stage ?? 'set',
        somebody: moment.somebody ?? true,
        inRep: moment.inRep ?? false,
        events: first ? (moment.events ?? []) : [],
        command: first ? (moment.command ?? null) : null,
      })
      now = next
      told.push(...events.map((event) => `${(at / 1000).toFixed(1)} ${nameOf(event)}`))
      at += 100
    }
  return { flow: now, told, names: told.map((line) => line.replace(/^\S+ /, '')) }
}

const nameOf = (event: FlowEvent) => {
  switch (event.kind) {
    case 'count':
      return `count ${event.number}`
    case 'setOver':
      return `setOver ${event.why} ${event.reps}`
    case 'setExtended':
      return `setExtended to ${event.goal}`
    case 'restBegun':
      return `restBegun ${event.seconds}`
    case 'restEnding':
      return `restEnding ${event.secondsLeft}`
    default:
      return event.kind
  }
}

const started: SessionEvent = { kind: 'repStarted', at: milliseconds(0) }
const finished = (index: number): SessionEvent => ({
  kind: 'repFinished',
  at: milliseconds(0),
  rep: { ...repSummary, index } satisfies RepSummary,
})
/** Three seconds: down and up, then a breath. */
const rep = (index: number): readonly (readonly [number, Moment])[] => [
  [2, { inRep: true, events: [started] }],
  [1, { events: [finished(index)] }],
]
const plan = { reps: 3, sets: 2, restSeconds: 30 }
const placed: readonly [number, Moment] = [4.5, { stage: 'ready' }]

describe('before the set', () => {
  test('[H1] in position: ready, three, two, one, go, a second apart', () => {
    expect(play(openFlow(plan), [1, { stage: 'framing' }], placed).told).toEqual([
      '1.0 ready',
      '2.0 count 3',
      '3.0 count 2',
      '4.0 count 1',
      '5.0 go',
    ])
  })

  test('[H1] stepping out of position stops the count-in, and it begins anew', () => {
    const { names } = play(openFlow(plan), [2.5, { stage: 'ready' }], [1, { stage: 'framing' }], placed)
    expect(names).toEqual(['ready', 'count 3', 'count 2', 'ready', 'count 3', 'count 2', 'count 1', 'go'])
  })

  test.each([0, 0.5, 2.2, 3.9])(
    '[H2] a rep begun %s s after "ready" counts, and ends the count-in',
    (after) => {
      const { flow, names } = play(openFlow(plan), [after, { stage: 'ready' }], ...rep(1))
      expect(flow.stage).toMatchObject({ kind: 'set', reps: 1, goal: 3 })
      expect(names).not.toContain('go')
    },
  )

  test('[H1] nobody is hurried: without a first rep the set stays open', () => {
    const { flow } = play(openFlow(plan), placed, [60, { stage: 'ready' }])
    expect(flow.stage).toMatchObject({ kind: 'set', reps: 0 })
  })

  test('[H1] walking off before the first rep asks for a place again', () => {
    const { flow } = play(openFlow(plan), placed, [1, { stage: 'framing' }])
    expect(flow.stage.kind).toBe('placing')
  })
})

describe('a set', () => {
  const threeReps = [placed, ...rep(1), ...rep(2), ...rep(3)]

  test('[H3] is over when its reps are done, closed when nothing more is asked for, and rest follows', () => {
    const { names, flow } = play(openFlow(plan), ...threeReps, [9, {}])
    expect(names.slice(5)).toEqual(['setOver target 3', 'setClosed', 'restBegun 30'])
    expect(flow).toMatchObject({ setNumber: 2, stage: { kind: 'rest' } })
  })

  test('[H3] is over after standing still', () => {
    const { names } = play(openFlow(plan), placed, ...rep(1), [15, {}])
    expect(names.at(-1)).toBe('setOver still 1')
  })

  test('[H3] is not over while the person squats slowly', () => {
    const slow: readonly [number, Moment] = [14, { inRep: true, events: [started] }]
    const { names } = play(openFlow(plan), placed, ...rep(1), [14, {}], slow)
    expect(names.at(-1)).toBe('go')
  })

  test('[H3] pauses when the person leaves and goes on when they are back', () => {
    const { flow, names } = play(openFlow(plan), placed, ...rep(1), [15, { stage: 'paused' }], ...rep(2))
    expect(names.at(-1)).toBe('go')
    expect(flow.stage).toMatchObject({ kind: 'set', reps: 2, awaySince: null })
  })

  test('[H3] is over when the person stays away', () => {
    const { names } = play(openFlow(plan), placed, ...rep(1), [21, { stage: 'paused' }])
    expect(names.at(-1)).toBe('setOver left 1')
  })

  test('[H3] that was over goes on when three more are asked for', () => {
    const { flow, names } = play(openFlow(plan), ...threeReps, [1, { command: 'more' }], ...rep(4), ...rep(5))
    expect(names.at(-1)).toBe('setExtended to 6')
    expect(flow.stage).toMatchObject({ kind: 'set', reps: 5, goal: 6 })
  })

  test('[H3] that was over goes on when the person simply squats on: no rep is lost', () => {
    const { flow } = play(openFlow(plan), ...threeReps, ...rep(4))
    expect(flow.stage).toMatchObject({ kind: 'set', reps: 4, goal: 6 })
  })

  test('[H3] that was over stays over when somebody only bends for a bottle', () => {
    const dropped: SessionEvent = {
      kind: 'repDropped',
      at: milliseconds(0),
      startedAt: milliseconds(0),
      why: 'tooShallow',
    }
    const bottle: readonly (readonly [number, Moment])[] = [
      [1, { inRep: true, events: [started] }],
      [1, { events: [dropped] }],
    ]
    const { flow, names } = play(openFlow(plan), ...threeReps, ...bottle)
    expect(names.at(-1)).toBe('setOver target 3')
    expect(flow.stage).toMatchObject({ kind: 'offer', reps: 3, goal: 3 })
    expect(play(openFlow(plan), ...threeReps, ...bottle, [9, {}]).names.at(-1)).toBe('restBegun 30')
  })

  test('[H3] whose end of the movement nobody saw, as in a pause, stands where it stood', () => {
    const { flow, names } = play(
      openFlow(plan),
      ...threeReps,
      [1, { inRep: true, events: [started] }],
      [1, {}],
      [9, {}],
    )
    expect([flow.stage.kind, names.at(-1)]).toEqual(['rest', 'restBegun 30'])
  })

  test('[H3] that was over goes on with a rep that begins and ends in the same frame', () => {
    const { flow, names } = play(openFlow(plan), ...threeReps, [1, { events: [started, finished(4)] }])
    expect(names.at(-1)).toBe('setExtended to 6')
    expect(flow.stage).toMatchObject({ kind: 'set', reps: 4, goal: 6, outOf: null })
  })

  test('[H3] without a planned number ends by standing still or by asking', () => {
    const open = openFlow({ ...plan, reps: null })
    expect(play(open, ...threeReps, ...rep(4), [1, { command: 'goOn' }]).names.at(-1)).toBe('setOver asked 4')
    expect(play(open, ...threeReps, [16, {}]).names.at(-1)).toBe('setOver still 3')
  })
})

describe('between sets', () => {
  const firstSet = [placed, ...rep(1), ...rep(2), ...rep(3), [8, {}]] as const

  test('[H4] the rest counts down, says when it is about to end, and the next set needs a place again', () => {
    const { names, flow } = play(openFlow(plan), ...firstSet, [31, { stage: 'framing' }])
    expect(names.slice(-4)).toEqual(['restBegun 30', 'restEnding 10', 'restEnding 5', 'restOver'])
    expect(flow).toMatchObject({ setNumber: 2, stage: { kind: 'placing' } })
  })

  test('[H4] nothing counts in a rest', () => {
    const { flow } = play(openFlow(plan), ...firstSet, ...rep(1))
    expect(flow.stage.kind).toBe('rest')
  })

  test('[H4] asking goes on at once', () => {
    expect(play(openFlow(plan), ...firstSet, [5, {}], [1, { command: 'goOn' }]).names.at(-1)).toBe('restOver')
  })

  test('[H4] a pause stops the rest', () => {
    const { flow } = play(openFlow(plan), ...firstSet, [10, {}])
    expect(delayFlow(flow, 5000).stage).toMatchObject({
      countdown: { startedAt: flow.stage.kind === 'rest' ? flow.stage.countdown.startedAt + 5000 : 0 },
    })
  })

  test('[H4] after the last set all is done', () => {
    const { flow, names } = play(openFlow({ ...plan, sets: 1 }), ...firstSet, [1, {}])
    expect(names.slice(-2)).toEqual(['setClosed', 'finished'])
    expect(flow.stage.kind).toBe('finished')
  })

  test('[H4] whoever does not come back is done after two minutes', () => {
    const empty: readonly [number, Moment] = [125, { stage: 'framing', somebody: false }]
    const { names } = play(openFlow(plan), ...firstSet, [31, { stage: 'framing' }], empty)
    expect(names.at(-1)).toBe('finished')
  })
})
