import type { RawPose } from '#core/body/rawPose.ts'
import { guide } from '#tests/app/live/guidedSession.ts'
import { brokenRules, repsWithin, shownWithin } from '#tests/app/live/liveRules.ts'
import { holding, inSequence, nobodyFor, walking } from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { loadSituation } from '#tests/fixtures/situations.ts'
import { moveThrough, type Posture, standing as upright } from '#tests/fixtures/stickPerson.ts'
import { describe, expect, test } from 'vitest'

const clip = loadRecording('anna_y0_desk')
const standing = clip[0] as RawPose
const rep = clip.filter((pose) => pose.at < 2900)

const stand = (forMs: number) => holding(standing, forMs)
const seenAs = (picture: NonNullable<RawPose['picture']>, poses: readonly RawPose[]) =>
  poses.map((pose) => ({ ...pose, picture }))
const walkFromAfar = walking(stand(3000), { x: -0.35, scale: 0.7 })

const dark = (poses: readonly RawPose[]) => seenAs({ brightness: 0.05, changed: true }, poses)
const withSecond = (poses: readonly RawPose[]) => seenAs({ brightness: 0.5, changed: true, people: 2 }, poses)

const low: Posture = { ...upright, hips: [0, 0.5, -0.22], lean: 40, arms: 40 }

const plan = { reps: 3, sets: 2, restSeconds: 15 }
const placedAndReady = 6000

type Situation = {
  readonly name: string
  readonly poses: readonly RawPose[]
  /** What is shown from a second after its beginning until its end, before a set and in one. */
  readonly before: readonly string[]
  readonly within: readonly string[]
  /** What has to be said in it, where words belong to it. */
  readonly said: string | null
}

const situations: readonly Situation[] = [
  {
    name: 'stepped out',
    poses: inSequence(loadSituation('stepOut').filter(({ person }) => person === null)),
    before: ['nobody'],
    within: ['paused'],
    said: 'paused',
  },
  {
    name: 'a second person enters',
    poses: loadSituation('secondPerson'),
    before: ['justYou'],
    within: ['justYou'],
    said: 'framing: justYou',
  },
  {
    name: 'feet cut off',
    poses: loadSituation('feetCutOff'),
    before: ['feet: tiltDown'],
    within: ['feet: tiltDown'],
    said: 'framing: partMissing',
  },
  {
    name: 'too close',
    poses: loadSituation('tooClose'),
    before: ['feet: stepBack'],
    within: ['feet: stepBack'],
    said: 'framing: partMissing',
  },
  {
    name: 'dark',
    poses: loadSituation('dark'),
    before: ['moreLight'],
    within: ['moreLight'],
    said: 'framing: moreLight',
  },
]

/** Placed and counted in, one rep, the situation, standing again, one rep. */
const inTheMiddle = async (poses: readonly RawPose[]) => {
  const start = inSequence(stand(placedAndReady), rep, stand(500))
  const from = (start.at(-1)?.at ?? 0) + 125
  const until = from + (poses.at(-1)?.at ?? 0)
  const { lived, session } = await guide(inSequence(start, poses, stand(2000), rep, stand(1000)), { plan })
  await session.finish()
  return { lived, from, until }
}

describe.concurrent('in the middle of a set', () => {
  test.for(situations)(
    '[C7] [R3] $name: the right instruction within a second, no rep, nothing stale, nothing twice',
    async ({ poses, within, said }) => {
      const { lived, from, until } = await inTheMiddle(poses)
      expect(shownWithin(lived, from, until)).toEqual(within)
      const heard = lived.filter(({ at }) => at >= from && at < until).flatMap((moment) => moment.heard)
      expect(heard).toContain(said)
      expect(repsWithin(lived, from, until)).toBe(0)
      expect(brokenRules(lived)).toEqual([])
      // Right again: the set goes on within a second, with what was counted.
      expect(shownWithin(lived, until, until + 2000)).toEqual(['counting'])
      expect(lived.at(-1)?.view.repCount).toBe(2)
    },
  )

  const afar = walkFromAfar
    .toReversed()
    .map((pose, order) => ({ ...pose, at: walkFromAfar[order]?.at ?? pose.at }))
  const ways: readonly (readonly [string, readonly RawPose[]])[] = [
    ['to the side', inSequence(loadSituation('stepOut'), loadSituation('walkIn'))],
    ['far away', inSequence(afar, nobodyFor(standing, 2000), walkFromAfar)],
  ]

  test.for(ways)(
    '[R3] out %s and in again: paused, then the set goes on; no step is a rep',
    async ([, away]) => {
      const { lived, from, until } = await inTheMiddle(away)
      expect(repsWithin(lived, from, until)).toBe(0)
      expect(lived.some(({ at, moment }) => at > from && at < until && moment?.kind === 'paused')).toBe(true)
      expect(brokenRules(lived)).toEqual([])
      expect(lived.at(-1)?.view.repCount).toBe(2)
    },
  )
})

test('[C7] rendered and turned by 40° in a set: says so within a second, and where to turn; no rep', async () => {
  const { lived, from, until } = await inTheMiddle(loadSituation('turned40'))
  expect(shownWithin(lived, from, until)).toEqual(['cantTell'])
  const told = lived.findLast(({ at }) => at < until)
  expect(told?.moment).toEqual({ kind: 'cantTell', side: 'both', why: 'turnedAway', toward: 'left' })
  expect(repsWithin(lived, from, until)).toBe(0)
  expect(brokenRules(lived)).toEqual([])
})

describe.concurrent('before a set', () => {
  test.for(situations)(
    '[F1] $name: the right instruction within a second; then ready, three, two, one',
    async ({ poses, before }) => {
      const { lived, session } = await guide(inSequence(poses, stand(6500)), { plan })
      await session.finish()
      const until = poses.at(-1)?.at ?? 0
      expect(shownWithin(lived, 0, until)).toEqual(before)
      expect(shownWithin(lived, until, Infinity)).toEqual([
        'ready',
        'count 3',
        'count 2',
        'count 1',
        'counting',
      ])
      expect(lived.at(-1)?.view.repCount).toBe(0)
      expect(brokenRules(lived)).toEqual([])
    },
  )

  const ways: readonly (readonly [string, readonly RawPose[], number])[] = [
    ['from the side', loadSituation('walkIn'), 3500],
    ['from far away', inSequence(nobodyFor(standing, 1500), walkFromAfar), 1500 + 3000],
  ]

  test.for(ways)(
    '[F2] [R3] in %s: nothing counts; ready within a second of standing still',
    async ([, walk, stood]) => {
      const { lived, session } = await guide(inSequence(walk, stand(6500)), { plan })
      await session.finish()
      expect(shownWithin(lived, stood, Infinity)).toEqual([
        'ready',
        'count 3',
        'count 2',
        'count 1',
        'counting',
      ])
      expect(lived.at(-1)?.view.repCount).toBe(0)
      expect(brokenRules(lived)).toEqual([])
    },
  )
})

test('[F1] rendered and turned by 40°: turn within a second; facing the camera: ready within another', async () => {
  const { lived, session } = await guide(
    inSequence(loadSituation('turned40'), loadSituation('stand'), stand(2500)),
    {
      plan,
    },
  )
  await session.finish()
  expect(shownWithin(lived, 0, 4000)).toEqual(['turn left'])
  expect(shownWithin(lived, 4125, Infinity)).toEqual(['ready', 'count 3', 'count 2', 'count 1', 'counting'])
  expect(lived.at(-1)?.view.repCount).toBe(0)
  expect(brokenRules(lived)).toEqual([])
})

describe.concurrent('constructed and turned by 40° with the feet in place', () => {
  const turned: Posture = { ...upright, turn: -40 }
  const to = (posture: Posture, ms: number) => ({ to: posture, ms })
  const squat = [to(low, 1200), to(low, 200), to(upright, 1100), to(upright, 500)]

  test('[F1] [B2] before a set: turn right within a second; facing the camera: ready within another', async () => {
    const poses = moveThrough(turned, [to(turned, 4000), to(upright, 500), to(upright, 6500)])
    const { lived, session } = await guide(poses, { plan })
    await session.finish()
    expect(shownWithin(lived, 0, 4000)).toEqual(['turn right'])
    expect(shownWithin(lived, 4500, Infinity)).toEqual(['ready', 'count 3', 'count 2', 'count 1', 'counting'])
    expect(brokenRules(lived)).toEqual([])
  })

  test('[F1] [B2] in a set: says so within a second, and where to turn; facing it again, the set goes on', async () => {
    const start = [to(upright, placedAndReady), ...squat]
    const poses = moveThrough(upright, [
      ...start,
      to(turned, 500),
      to(turned, 4000),
      to(upright, 500),
      to(upright, 2000),
      ...squat,
      to(upright, 500),
    ])
    const from = placedAndReady + 3000 + 500
    const { lived, session } = await guide(poses, { plan })
    await session.finish()
    expect(shownWithin(lived, from, from + 4000)).toEqual(['cantTell'])
    const told = lived.filter(
      ({ at, moment }) => at >= from && at < from + 4000 && moment?.kind === 'cantTell',
    )
    expect(told[0]?.moment).toEqual({ kind: 'cantTell', side: 'both', why: 'turnedAway', toward: 'right' })
    expect(told.flatMap(({ heard }) => heard)).toEqual(['cantTell'])
    expect(shownWithin(lived, from + 4500, from + 6500)).toEqual(['counting'])
    expect(repsWithin(lived, from, from + 6500)).toBe(0)
    expect(lived.at(-1)?.view.repCount).toBe(2)
    expect(brokenRules(lived)).toEqual([])
  })
})

describe.concurrent('in the middle of a rep', () => {
  const disturbed: readonly (readonly [string, (poses: readonly RawPose[]) => readonly RawPose[], string])[] =
    [
      ['a second person enters', withSecond, 'justYou'],
      ['it gets dark', dark, 'moreLight'],
    ]

  test.for(disturbed)(
    '[C7] %s: told within a second unless a knee is warned of, and the rep counts once',
    async ([, disturb, asked]) => {
      // Long enough after the warning for a second to pass.
      const { lived, from, until } = await inTheMiddle(disturb(inSequence(rep, stand(500))))
      const warned = lived.find(({ at, moment }) => at > from && moment?.kind === 'warning')?.at ?? until
      expect(shownWithin(lived, from, warned)).toEqual([asked])
      expect(shownWithin(lived, until - 1125, until)).toEqual([asked])
      expect(repsWithin(lived, from, until + 500)).toBe(1)
      expect(brokenRules(lived)).toEqual([])
    },
  )

  test('[R3] stepping out at the bottom: no rep of it, no warning left standing', async () => {
    const down = rep.filter(({ at }) => at <= 1600)
    const { lived, from, until } = await inTheMiddle(inSequence(down, nobodyFor(standing, 3000)))
    expect(repsWithin(lived, from, until)).toBe(0)
    expect(shownWithin(lived, from + 1600, until)).toEqual(['paused'])
    expect(brokenRules(lived)).toEqual([])
  })
})

test('[W1] squatting: each rep is counted once, and a knee inside is shown in the frame that finds it', async () => {
  const { lived, session } = await guide(inSequence(stand(placedAndReady), rep, stand(1000), rep), { plan })
  await session.finish()
  const warned = lived.filter(({ view }) => view.legs.left.warning || view.legs.right.warning)
  expect(warned.length).toBeGreaterThan(0)
  expect(warned.every(({ moment }) => moment?.kind === 'warning')).toBe(true)
  expect(lived.at(-1)?.view.repCount).toBe(2)
  expect(brokenRules(lived)).toEqual([])
})
