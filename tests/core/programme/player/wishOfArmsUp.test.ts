import { armsUnknown, type ArmsUp, stepArmsUp } from '#core/coach/armsUp.ts'
import type { Demonstration } from '#core/programme/demonstration/demonstration.ts'
import { bridge } from '#core/programme/demonstration/lyingOnBack.ts'
import { clam } from '#core/programme/demonstration/lyingOnSide.ts'
import { gluteSqueeze, hipFlexorStretch } from '#core/programme/demonstration/standing.ts'
import { demonstrations } from '#core/programme/demonstration/demonstrations.ts'
import { exerciseOf, programme } from '#core/programme/programme.ts'
import { openPlayer, type PlayerState } from '#core/programme/player/playerState.ts'
import { stepPlayer } from '#core/programme/player/stepPlayer.ts'
import { wishOfArmsUp } from '#core/programme/player/wishOfArmsUp.ts'
import { type TimerPart, timerPlan } from '#core/programme/timerPlan.ts'
import { milliseconds } from '#core/units.ts'
import { keyframeOf, type Look, seen } from '#tests/core/programme/constructedFrames.ts'
import { raised } from '#tests/core/programme/raisedArms.ts'
import { describe, expect, test } from 'vitest'

const frames = (forMs: number) => Array.from({ length: forMs / 50 }, () => 50)

/** How often the gesture is taken when somebody is seen like this for two seconds, and then with raised arms for two. */
const timesTaken = (shown: Demonstration, index: number, look: Look = {}) => {
  const down = seen(shown, keyframeOf(shown, index), look)
  const up = seen(shown, raised(keyframeOf(shown, index)), look)
  let state: ArmsUp = armsUnknown
  let at = 0
  return [...frames(2000).map(() => down), ...frames(2000).map(() => up)].filter((frame) => {
    at += 50
    const [next, taken] = stepArmsUp(state, { ...frame, at: milliseconds(at) }, true, 'seenArms')
    state = next
    return taken
  }).length
}

describe('[G2] both arms up in an exercise', () => {
  test.each([
    ['standing, facing the camera', gluteSqueeze, 0],
    ['standing, from the side', hipFlexorStretch, 1],
    ['lying on the back, hips down', bridge, 0],
    ['lying on the back, hips up', bridge, 1],
  ] as const)('%s: taken once', (_, shown, index) => {
    expect(timesTaken(shown, index)).toBe(1)
  })

  test('from the side the far arm may be hidden by the near one, but not both', () => {
    const far = [
      ['left', 'elbow'],
      ['left', 'wrist'],
    ] as const
    expect(timesTaken(hipFlexorStretch, 1, { hidden: far })).toBe(1)
    expect(timesTaken(hipFlexorStretch, 1, { hidden: [...far, ['right', 'elbow']] })).toBe(0)
  })

  test('on one’s side the lower arm stays under the head: nothing is taken', () => {
    const upper = seen(clam, {
      ...keyframeOf(clam, 0),
      arms: { ...keyframeOf(clam, 0).arms, left: raised(keyframeOf(clam, 0)).arms.left },
    })
    const down = { kind: 'down' } as const
    expect(stepArmsUp(down, upper, true, 'seenArms')).toEqual([down, false])
  })

  test('no posture of an exercise is the gesture', () => {
    for (const { id } of programme)
      for (const { posture } of demonstrations[id].keyframes)
        expect(stepArmsUp({ kind: 'down' }, seen(demonstrations[id], posture), true, 'seenArms')).toEqual([
          { kind: 'down' },
          false,
        ])
  })
})

describe('[G2] what it asks for', () => {
  const explained: TimerPart = { kind: 'step', side: null, turn: 1, turns: 1, seconds: 5 }
  const plan = [explained, ...timerPlan(exerciseOf('singleLegBridge').dose)]
  const during = (kind: TimerPart['kind']): PlayerState => ({
    ...openPlayer(plan, true),
    index: plan.findIndex((part) => part.kind === kind),
  })

  test('an explanation and a rest are left, work and getting ready pause', () => {
    expect(
      (['step', 'getReady', 'hold', 'lower', 'rest'] as const).map((kind) => wishOfArmsUp(during(kind))),
    ).toEqual(['next', 'pause', 'pause', 'pause', 'next'])
  })

  test('paused, it goes on; over, it asks for nothing', () => {
    const [paused] = stepPlayer(during('hold'), { kind: 'pause', at: milliseconds(0) })
    expect(wishOfArmsUp(paused)).toBe('goOn')
    expect(wishOfArmsUp({ ...during('hold'), index: plan.length })).toBeNull()
  })
})
