import { cantTell, type CheckFault, type CheckReading } from '#core/programme/checks/checkReading.ts'
import { exerciseOf } from '#core/programme/programme.ts'
import {
  currentPart,
  openPlayer,
  type PlayerEvent,
  type PlayerState,
  workOf,
} from '#core/programme/player/playerState.ts'
import { freshReading, stepPlayer } from '#core/programme/player/stepPlayer.ts'
import { type TimerPart, timerPlan } from '#core/programme/timerPlan.ts'
import { measured } from '#core/measured.ts'
import { noSingleLeg, recordSingleLeg } from '#core/singleLeg/singleLegRecord.ts'
import type { Dip } from '#core/singleLeg/dip.ts'
import { degrees, milliseconds } from '#core/units.ts'
import { describe, expect, test } from 'vitest'

const part = (kind: TimerPart['kind'], seconds: number, turn = 1): TimerPart => ({
  kind,
  side: null,
  turn,
  turns: 2,
  seconds,
})
const twoHolds = [part('getReady', 8), part('hold', 3), part('lower', 2), part('hold', 3, 2)]

const holds = {
  kind: 'seen',
  fault: null,
  conditions: [],
  atRest: false,
  gap: null,
  dip: null,
} as const satisfies CheckReading
const breaks = (fault: CheckFault, atRest = false) => ({ ...holds, fault, atRest }) satisfies CheckReading

type Run = { readonly state: PlayerState; readonly at: number; readonly events: readonly PlayerEvent[] }
const frame = 100

/** Lets so many seconds pass, with a reading in every frame where there is a camera. */
const pass = (run: Run, seconds: number, reading: CheckReading | null = null): Run => {
  let { state, at } = run
  const events = [...run.events]
  for (let left = seconds * 1000; left > 0; left -= frame) {
    at += frame
    const [next, told] = stepPlayer(
      state,
      reading === null
        ? { kind: 'time', at: milliseconds(at) }
        : { kind: 'reading', at: milliseconds(at), reading },
    )
    state = next
    events.push(...told)
  }
  return { state, at, events }
}
const wish = (run: Run, kind: 'pause' | 'goOn' | 'next' | 'back' | 'tick'): Run => {
  const [state, told] = stepPlayer(run.state, { kind, at: milliseconds(run.at) })
  return { ...run, state, events: [...run.events, ...told] }
}
const start = (plan: readonly TimerPart[], checked: boolean): Run => {
  const [state, events] = stepPlayer(openPlayer(plan, checked), { kind: 'time', at: milliseconds(0) })
  return { state, at: 0, events }
}
const kindNow = ({ state }: Run) => currentPart(state)?.kind ?? 'over'
const ends = ({ state }: Run) => state.results.map((result) => result.end)
const told = ({ events }: Run) =>
  events.flatMap((event) =>
    event.kind === 'broke' ? [event.fault] : event.kind === 'cantTell' ? [event.why] : [],
  )

describe('[P6] by the timer', () => {
  test('the parts follow each other by their seconds, and the work counts as timed', () => {
    const run = pass(start(twoHolds, false), 16.1)
    expect([kindNow(run), ends(run)]).toEqual(['over', ['timed', 'timed']])
    expect(run.events.at(-1)).toEqual({ kind: 'finished' })
  })

  test('the last three seconds of getting ready are counted, those of a hold are not', () => {
    const run = pass(start(twoHolds, false), 12)
    const counted = run.events.flatMap((event) => (event.kind === 'secondsLeft' ? [event.seconds] : []))
    expect(counted).toEqual([3, 2, 1])
  })

  test('a pause holds the clock, and a computer that slept did not exercise', () => {
    const paused = pass(wish(pass(start(twoHolds, false), 9), 'pause'), 60)
    const resumed = wish(paused, 'goOn')
    expect(kindNow(pass(resumed, 1.5))).toBe('hold')
    const [slept] = stepPlayer(resumed.state, { kind: 'time', at: milliseconds(resumed.at + 3_600_000) })
    expect(currentPart(slept)?.kind).toBe('hold')
  })

  test('going on skips without counting, a tick counts as the person’s word', () => {
    const skipped = wish(wish(start(twoHolds, false), 'next'), 'next')
    expect([kindNow(skipped), ends(skipped)]).toEqual(['lower', []])
    const ticked = wish(skipped, 'tick')
    expect([kindNow(ticked), ends(ticked)]).toEqual(['over', ['ticked']])
  })

  test('going back repeats the work before, which then counts once', () => {
    const run = pass(start(twoHolds, false), 11.5)
    expect([kindNow(run), ends(run)]).toEqual(['lower', ['timed']])
    const back = wish(run, 'back')
    expect([kindNow(back), ends(back)]).toEqual(['hold', []])
    expect(workOf(pass(back, 3).state)).toEqual({ planned: 2, done: 1 })
  })
})

describe('[P7] with the camera', () => {
  const ready = () => pass(start(twoHolds, true), 2.5, breaks('hipsUp', true))

  test('the exercise begins once the person has been in place, not after fixed seconds', () => {
    expect(kindNow(pass(start(twoHolds, true), 12, cantTell('notLying')))).toBe('getReady')
    expect(kindNow(ready())).toBe('hold')
  })

  test('time counts only while the rule holds, and is verified then', () => {
    const waiting = pass(ready(), 20, breaks('hipsUp'))
    expect([kindNow(waiting), waiting.state.elapsed]).toEqual(['hold', 0])
    const held = pass(waiting, 3.1, holds)
    expect(ends(held)).toEqual(['checked'])
  })

  test('a wobble within the grace runs on; a longer break stops the clock and is named once', () => {
    const half = pass(ready(), 1.5, holds)
    const wobbled = pass(pass(half, 0.2, breaks('hipsUp')), 1.4, holds)
    expect(ends(wobbled)).toEqual(['checked'])
    const broken = pass(half, 5, breaks('hipsUp'))
    expect([kindNow(broken), told(broken)]).toEqual(['hold', ['hipsUp']])
    const again = pass(broken, 2, holds)
    expect([ends(again), again.events.some((event) => event.kind === 'holdsAgain')]).toEqual([
      ['checked'],
      true,
    ])
  })

  test('nobody is nagged before they begin', () => {
    expect(told(pass(ready(), 3.5, breaks('hipsUp')))).toEqual([])
    expect(told(pass(ready(), 5, breaks('hipsUp')))).toEqual(['hipsUp'])
  })

  test('where it can’t tell, the timer runs on, unverified, and says why', () => {
    const run = pass(ready(), 3.2, cantTell('hidden'))
    expect([ends(run), told(run)]).toEqual([['timed'], ['hidden']])
    expect(run.state.results[0]?.verified).toBe(0)
  })

  test('a hold seen only in part is no checked hold', () => {
    const run = pass(pass(ready(), 1.5, holds), 1.6, cantTell('hidden'))
    expect(ends(run)).toEqual(['timed'])
    expect(run.state.results[0]?.verified).toBeGreaterThan(1000)
  })

  test('a reading that stopped coming is not shown and verifies nothing', () => {
    const run = pass(pass(ready(), 0.5, holds), 1)
    expect(freshReading(run.state)).toBeNull()
    expect(run.state.verified).toBeLessThanOrEqual(1200)
  })

  test('the next repetition waits until the person has come down', () => {
    const held = pass(ready(), 3.1, holds)
    expect(kindNow(pass(held, 3, holds))).toBe('lower')
    expect(kindNow(pass(held, 0.7, breaks('hipsUp', true)))).toBe('hold')
  })

  test('whoever can’t be seen for half a minute gets the timer', () => {
    const run = pass(start(twoHolds, true), 30.2, cantTell('notLying'))
    expect([kindNow(run), told(run)[0]]).toEqual(['hold', 'notLying'])
  })

  test('a lift counts as soon as it has been seen open', () => {
    const plan = [part('lift', 2), part('lower', 2), part('lift', 2, 2)]
    const open = pass(start(plan, true), 0.5, holds)
    expect([kindNow(open), ends(open)]).toEqual(['lower', ['checked']])
  })
})

describe('[P10] squats on one leg', () => {
  const dipOf = (degreesInward: number): Dip => ({
    bend: degrees(52),
    inward: measured(degrees(degreesInward), degrees(4)),
  })
  const plan = timerPlan(exerciseOf('singleLegSquat').dose)
  const ready = () => pass(start(plan, true), 2.5, breaks('goLower', true))
  const oneSquat = (run: Run, inward: number) => {
    const down = pass(pass(run, 0.5, breaks('goLower')), 0.4, holds)
    const up = pass(down, 0.1, { ...breaks('goLower', true), dip: dipOf(inward) })
    return pass(up, 0.5, breaks('goLower', true))
  }
  const five = (run: Run, inward: number) => [1, 2, 3, 4, 5].reduce((before) => oneSquat(before, inward), run)

  test('count as soon as they were seen low enough, and wait at the top', () => {
    const low = pass(pass(ready(), 0.5, breaks('goLower')), 0.4, holds)
    expect([kindNow(low), ends(low)]).toEqual(['rise', ['checked']])
    expect(kindNow(pass(low, 1, holds))).toBe('rise')
    expect(kindNow(pass(low, 0.5, breaks('goLower', true)))).toBe('dip')
  })

  test('each leg keeps its own, to the last one’s way up', () => {
    const left = five(ready(), 4)
    expect(currentPart(left.state)).toMatchObject({ kind: 'getReady', side: 'right' })
    const both = five(pass(left, 2.5, breaks('goLower', true)), 12)
    expect([kindNow(both), ends(both).length]).toEqual(['over', 10])
    expect(recordSingleLeg(both.state.dips)).toEqual({
      left_fppa_deg: 4,
      left_fppa_error_deg: 4,
      right_fppa_deg: 12,
      right_fppa_error_deg: 4,
    })
  })

  test('the last one of a leg is that leg’s, though the part ends on the same frame', () => {
    const four = [1, 2, 3, 4].reduce((before) => oneSquat(before, 4), ready())
    const low = pass(pass(four, 0.5, breaks('goLower')), 0.4, holds)
    // Nobody comes up for as long as the plan waits, and then on the very reading that ends it.
    const late = pass(low, 7.9, holds)
    const up = pass(late, 0.1, { ...breaks('goLower', true), dip: dipOf(4) })
    expect(up.state.dips.map(({ side }) => side)).toEqual(Array.from({ length: 5 }, () => 'left'))
  })

  test('what is done before it begins, or while nothing can be told, says nothing of a leg', () => {
    const early = pass(start(plan, true), 0.1, { ...breaks('goLower', true), dip: dipOf(4) })
    expect(early.state.dips).toEqual([])
    const hidden = pass(pass(ready(), 1, breaks('goLower')), 3, cantTell('hidden'))
    expect([hidden.state.dips, ends(hidden)]).toEqual([[], ['timed']])
  })

  test('moments that were low enough do not add up, and somebody who is gone does not hold it up', () => {
    const moment = (run: Run) => pass(pass(run, 0.1, holds), 0.3, breaks('goLower', true))
    const waiting = [1, 2, 3, 4, 5].reduce(moment, ready())
    expect([kindNow(waiting), ends(waiting)]).toEqual(['dip', []])
    const gone = pass(pass(ready(), 0.2, holds), 2.2, cantTell('nobody'))
    expect(ends(gone)).toEqual(['timed'])
  })

  test('whoever stands on the other leg is told, and nothing counts', () => {
    const run = pass(ready(), 6, breaks('standOnOther', true))
    expect([kindNow(run), ends(run), told(run)]).toEqual(['dip', [], ['standOnOther']])
  })

  test('a tick on the way up is the person’s word for the next, and a pause keeps what was seen', () => {
    const one = oneSquat(ready(), 4)
    const low = pass(pass(one, 0.5, breaks('goLower')), 0.4, holds)
    const ticked = wish(low, 'tick')
    expect(ends(ticked)).toEqual(['checked', 'checked', 'ticked'])
    const paused = pass(wish(ticked, 'pause'), 5, breaks('goLower', true))
    expect(paused.state.dips).toHaveLength(1)
  })

  test('what is done again counts once, and two squats say nothing of a leg', () => {
    const two = oneSquat(oneSquat(ready(), 4), 6)
    expect(two.state.dips).toHaveLength(2)
    expect(recordSingleLeg(two.state.dips)).toEqual(noSingleLeg)
    const again = wish(two, 'back')
    expect(again.state.dips).toHaveLength(1)
  })
})

test('every exercise’s plan ends by itself on the timer, with all of its work done', () => {
  const plan = timerPlan(exerciseOf('singleLegBridge').dose)
  const length = plan.reduce((sum, { seconds }) => sum + seconds, 0)
  const run = pass(start(plan, false), length + 1)
  expect([kindNow(run), workOf(run.state)]).toEqual(['over', { planned: 20, done: 20 }])
})
