import { keptSoFar } from '#app/live/keptSoFar.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { guide, type Lived, nameOf, shownInTurn } from '#tests/app/live/guidedSession.ts'
import { until } from '#tests/app/live/liveSetting.ts'
import {
  armsRaised,
  changeImage,
  hideLandmarks,
  holding,
  inSequence,
  nobodyFor,
  walking,
} from '#tests/fixtures/alteredPoses.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { describe, expect, test } from 'vitest'

const clip = loadRecording('anna_y0_desk')
const standing = clip[0] as RawPose
const rep = clip.filter((pose) => pose.at < 2900)
const bottom = rep.find((pose) => pose.at >= 1600) as RawPose
const turned = loadRecording('anna_heel_lift_yaw40')[0] as RawPose

const stand = (forMs: number) => holding(standing, forMs)
const raiseArms = inSequence(armsRaised(stand(1500)), stand(500))
const walkIn = walking(stand(3000), { x: -0.35, scale: 0.7 })
const reps = (count: number) => inSequence(...Array.from({ length: count }, () => rep))
const seenAs = (picture: RawPose['picture'], forMs: number) =>
  stand(forMs).map((pose) => (picture === undefined ? pose : { ...pose, picture }))
const moved = (forMs: number, place: (x: number, y: number) => readonly [number, number]) =>
  changeImage(stand(forMs), () => ([x, y, z, visibility]) => [...place(x, y), z, visibility])
const closer = (scale: number) => (x: number, y: number) =>
  [0.5 + (x - 0.5) * scale, 0.5 + (y - 0.5) * scale] as const

/** From the nose at 2 % to the toes at 98 % of the picture's height. */
const filling = (x: number, y: number) => {
  const [nose, toe] = [0, 32].map((index) => standing.person?.image[index]?.[1] ?? 0)
  return [x, 0.02 + (0.96 * (y - (nose ?? 0))) / ((toe ?? 1) - (nose ?? 0))] as const
}

const plan = { reps: 3, sets: 2, restSeconds: 15 }

/** Everything from a second after the beginning of a part is what the part asks for. */
const fromASecondOn = (lived: readonly Lived[], from: number, to: number) =>
  new Set(lived.filter(({ at }) => at >= from + 1000 && at < to).map(({ moment }) => nameOf(moment)))

describe('getting into position', () => {
  const wrong: readonly (readonly [string, readonly RawPose[], string])[] = [
    ['an empty room', nobodyFor(standing, 3000), 'nobody'],
    ['someone else in the picture', seenAs({ brightness: 0.5, changed: true, people: 2 }, 3000), 'justYou'],
    ['a dark room', seenAs({ brightness: 0.05, changed: true }, 3000), 'moreLight'],
    ['a covered lens', seenAs({ brightness: 0, changed: true }, 3000), 'noPicture'],
    ['both feet below the picture, with room above', moved(3000, (x, y) => [x, y + 0.2]), 'feet: tiltDown'],
    ['the right foot hidden', hideLandmarks(stand(3000), [28, 32]), 'rightFoot: uncover'],
    ['the head above the picture, with room below', moved(3000, (x, y) => [x, y - 0.25]), 'head: tiltUp'],
    ['the left foot beyond the edge', moved(3000, (x, y) => [x + 0.48, y]), 'leftFoot: moveRight'],
    ['too close: head and feet are cut off', moved(3000, closer(2)), 'feet: stepBack'],
    ['filling the picture', moved(3000, filling), 'stepBack'],
    ['too far', moved(3000, closer(0.45)), 'comeCloser'],
    ['turned by 40°', holding(turned, 3000), 'turn left'],
    ['a crooked laptop', moved(3000, (x, y) => [0.5 + (x - 0.5) - 0.3 * (y - 0.5), y]), 'levelCamera'],
  ]

  test.each(wrong)('[F1] %s: one instruction, the right one, within a second', async (_, poses, asked) => {
    const { lived, session } = await guide(poses, { plan })
    await session.finish()
    expect([...fromASecondOn(lived, 0, 3000)]).toEqual([asked])
    expect(lived.every(({ view }) => view.repCount === 0)).toBe(true)
  })

  test('[F1] each instruction is said once it holds, and gives way to the next within a second', async () => {
    const parts = [nobodyFor(standing, 2500), ...wrong.slice(1, 5).map(([, poses]) => poses)]
    const { lived, session } = await guide(inSequence(...parts), { plan })
    await session.finish()
    const said = lived.flatMap(({ heard }) => heard).filter((cue) => cue.startsWith('framing'))
    expect(said).toEqual(
      ['justYou', 'moreLight', 'noPicture', 'partMissing'].map((kind) => `framing: ${kind}`),
    )
  })

  test('[F2] [H1] in position: ready, three, two, one, and the number of reps', async () => {
    const { lived, session } = await guide(inSequence(nobodyFor(standing, 2000), stand(7000)), { plan })
    await session.finish()
    expect(shownInTurn(lived).slice(-5)).toEqual(['ready', 'count 3', 'count 2', 'count 1', 'counting'])
    const spoken = lived.flatMap(({ heard }) => heard).filter((cue) => !cue.startsWith('tone'))
    expect(spoken).toEqual(expect.arrayContaining(['ready', 'count 3', 'count 2', 'count 1', 'go']))
  })
})

describe('a set without touching anything', () => {
  test('[R3] [H2] nothing counts while walking in; squats begun during the count-in count', async () => {
    const { lived, session } = await guide(inSequence(walkIn, stand(2500), reps(2)), { plan })
    const before = lived.filter(({ at }) => at < 5500)
    expect(before.every(({ view }) => view.repCount === 0)).toBe(true)
    expect(before.some(({ moment }) => moment?.kind === 'ready' || moment?.kind === 'countIn')).toBe(true)
    expect(lived.at(-1)?.view.repCount).toBe(2)
    await session.finish()
  })

  test('[H3] stepping out pauses, coming back goes on; neither counts', async () => {
    const half = rep.filter((pose) => pose.at <= bottom.at)
    const poses = inSequence(stand(6000), rep, half, nobodyFor(standing, 3000), stand(1500), rep)
    const { lived, session, host } = await guide(poses, { plan })
    await session.finish()
    expect(shownInTurn(lived)).toContain('paused')
    const paused = lived.filter(({ moment }) => moment?.kind === 'paused')
    // Nothing stale: no depth, no knee, no warning while nobody is there.
    for (const { view } of paused.slice(1, -4)) {
      expect([view.depth.seen, view.legs.left.warning, view.legs.right.warning]).toEqual([
        false,
        false,
        false,
      ])
    }
    const spoken = lived.flatMap(({ heard }) => heard)
    expect(spoken).toEqual(expect.arrayContaining(['paused', 'resumed']))
    const answer = await host.loadSession({ session_id: 1 })
    expect(answer.kind === 'found' && answer.report.reps.length).toBe(2)
  })

  test('[H3] [H4] three reps, done, three more by raising both arms, rest, next set, all saved', async () => {
    const poses = inSequence(
      stand(6000),
      reps(3),
      stand(1500),
      raiseArms,
      reps(3),
      stand(9000),
      stand(16_000),
      stand(6000),
      reps(3),
      stand(9500),
    )
    const { lived, session, host } = await guide(poses, { plan })
    const run = session.store.getState().run
    expect(run.kind).toMatch(/saving|ended/)
    await new Promise<void>((resolve) => {
      const look = () => (session.store.getState().run.kind === 'ended' ? resolve() : setTimeout(look, 20))
      look()
    })
    expect(session.store.getState().run).toMatchObject({ saved: { kind: 'saved', sessionId: 2 } })
    const kinds = shownInTurn(lived).filter((name) => !name.startsWith('warning'))
    const inOrder = ['ready', 'count 1', 'counting', 'offer', 'counting', 'offer', 'rest', 'ready', 'count 1']
    let from = 0
    for (const kind of [...inOrder, 'counting', 'offer']) {
      const found = kinds.indexOf(kind, from)
      expect([kind, found >= from]).toEqual([kind, true])
      from = found + 1
    }
    const { sessions } = await host.listSessions({ limit: 10, offset: 0 })
    expect(sessions.map(({ session_id, rep_count }) => [session_id, rep_count])).toEqual([
      [2, 3],
      [1, 6],
    ])
  })

  test('[H3] standing still ends a set before its last rep', async () => {
    const { lived, session } = await guide(inSequence(stand(6000), reps(2), stand(16_500)), { plan })
    await session.finish()
    expect(shownInTurn(lived).at(-1)).toBe('offer')
  })

  test('[H4] nothing counts while resting; raising both arms goes on', async () => {
    const poses = inSequence(stand(6000), reps(3), stand(9000), rep, stand(1000), raiseArms, stand(2000))
    const { lived, session, host } = await guide(poses, { plan: { ...plan, restSeconds: 60 } })
    await session.finish()
    expect(shownInTurn(lived).join()).toMatch(/offer,rest,.*ready/)
    const { sessions } = await host.listSessions({ limit: 10, offset: 0 })
    expect(sessions.map(({ rep_count }) => rep_count)).toEqual([3])
  })

  test('a camera lost in the rest leaves the set kept, and the way to its results open', async () => {
    const poses = inSequence(stand(6000), reps(3), stand(9000))
    const { session } = await guide(poses, { plan: { ...plan, restSeconds: 60 }, ending: 'unplugged' })
    await until(session, ({ run }) => run.kind === 'trouble')
    expect(keptSoFar(session.store.getState())).toEqual({ kind: 'sets', count: 1 })
    await session.finish()
    expect(session.store.getState().run).toMatchObject({ kind: 'ended', saved: { sessionId: 1 } })
  })

  test('[H3] a dip on the way in begins no set: the place is asked for again', async () => {
    const dip = clip.filter((pose) => pose.at < 900)
    const back = dip.toReversed().map((pose, order) => ({ ...pose, at: dip[order]?.at ?? pose.at }))
    const away = moved(2500, (x, y) => [x, y + 0.2])
    const { lived, session } = await guide(inSequence(stand(1000), dip, back, away), { plan })
    await session.finish()
    expect(nameOf(lived.at(-1)?.moment ?? null)).toBe('feet: tiltDown')
  })
})

describe('what is heard over a whole session', () => {
  const knees = loadRecording('ben_y0_desk')

  test('[C2] no words come twice within ten seconds, and no fault is called a number', async () => {
    const { lived, session } = await guide(inSequence(holding(knees[0] as RawPose, 6000), knees), { plan })
    await session.finish()
    const saidAt = new Map<string, number>()
    for (const { at, heard } of lived)
      for (const cue of heard.filter((each) => !each.startsWith('tone') && each !== 'sound on')) {
        expect(at - (saidAt.get(cue) ?? -Infinity)).toBeGreaterThanOrEqual(10_000)
        saidAt.set(cue, at)
      }
    expect([...saidAt.keys()].some((cue) => cue.endsWith('knee inside'))).toBe(true)
  })

  test('[C3] [C5] without feedback no knee is heard or shown, but all is recorded', async () => {
    const { lived, session, host } = await guide(inSequence(holding(knees[0] as RawPose, 6000), knees), {
      plan: { ...plan, reps: 5 },
      coaching: { mode: 'voice', feedback: 'none' },
    })
    await session.finish()
    expect(lived.flatMap(({ heard }) => heard).filter((cue) => /warning|back|inside/.test(cue))).toEqual([])
    expect(lived.some(({ moment }) => moment?.kind === 'warning')).toBe(false)
    expect(lived.every(({ view }) => view.legs.left.verdict.kind === 'notJudged')).toBe(true)
    const answer = await host.loadSession({ session_id: 1 })
    expect(answer.kind === 'found' && answer.report.warnings.length).toBeGreaterThan(0)
  })

  test('[C5] feedback on the last rep only: quiet before it', async () => {
    const { lived, session } = await guide(inSequence(holding(knees[0] as RawPose, 6000), knees), {
      plan: { ...plan, reps: 5 },
      coaching: { mode: 'voice', feedback: 'lastRep' },
    })
    await session.finish()
    const warned = lived.filter(({ heard }) => heard.some((cue) => cue.startsWith('tone warning')))
    expect(warned.every(({ view }) => view.repCount >= 4)).toBe(true)
  })
})
