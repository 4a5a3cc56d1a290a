import { describe, expect, test } from 'vitest'
import { milliseconds } from '#core/units.ts'
import type { Sighting } from '#platform/pose/blazepose/personTrack.ts'
import { makePairedEngine } from '#platform/pose/makePairedEngine.ts'
import type { PoseWorker } from '#platform/pose/openPoseWorker.ts'
import { poseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import type { PoseAnswer, PoseQuestion } from '#platform/pose/worker/poseWorkerMessages.ts'

type Look = Extract<PoseQuestion, { kind: 'look' }>
/** What the pictures show: where the hips are in a frame, and whether anybody is there. */
type Scene = (frame: number) => { readonly hipX: number; readonly isThere: boolean }

const frameTime = 100
const walking: Scene = (frame) => ({ hipX: 1000 + 10 * frame, isThere: true })
const numberOf = (at: number) => Math.round(at / frameTime)

const sightingOf = (scene: Scene, { at, plan }: Look): Sighting => {
  const { hipX, isThere } = scene(numberOf(at))
  const people = plan.region === null || plan.looksAround ? Number(isThere) : null
  if (!isThere) return { landmarks: null, people }
  return {
    people,
    landmarks: {
      image: new Float64Array(99).fill(hipX),
      alignment: Float64Array.from([hipX, 500, 0, hipX, 300, 0]),
      world: new Float64Array(99),
      visibility: new Float64Array(33).fill(1),
    },
  }
}

/** Two workers that see a scene; each frame's answer waits until `answer(frame)`. */
const openPair = async (scene: Scene) => {
  const looks: (Look & { readonly worker: number })[] = []
  const pending = new Map<number, () => void>()
  const dead = new Map<number, string>()
  let opened = 0
  const open = (): PoseWorker => {
    const worker = opened++
    let listen: (answer: PoseAnswer) => void = () => undefined
    const say = (answer: PoseAnswer) => queueMicrotask(() => listen(answer))
    return {
      ask: (question) => {
        if (question.kind === 'start') say({ kind: 'started', frameTime: milliseconds(40) })
        if (question.kind !== 'look') return
        looks.push({ ...question, worker })
        pending.set(numberOf(question.at), () => {
          const why = dead.get(worker)
          if (why !== undefined) return say({ kind: 'failed', why })
          const sighting = sightingOf(scene, question)
          const fingerprint = numberOf(question.at)
          say({
            kind: 'looked',
            width: 2000,
            height: 1000,
            sighting,
            brightness: 0.5,
            fingerprint,
            inference: 40,
          })
        })
      },
      nextAnswer: () => new Promise((resolve) => (listen = resolve)),
      listen: () => undefined,
      failure: () => null,
      picture: async () => null,
      close: () => undefined,
    }
  }
  const engine = makePairedEngine(
    poseAssetUrls('http://localhost/'),
    () => ({ model: 'full', quiet: false }),
    open,
  )
  await engine.start()
  const order: number[] = []
  const hand = (frame: number) =>
    engine
      .estimate({ close: () => undefined } as VideoFrame, milliseconds(frame * frameTime))
      .then((answer) => {
        order.push(frame)
        return answer
      })
  const answer = async (frame: number) => {
    await settled()
    pending.get(frame)?.()
    await settled()
  }
  return {
    engine,
    looks,
    order,
    hand,
    answer,
    dead,
    lookAt: (frame: number) => looks.find(({ at }) => numberOf(at) === frame),
  }
}

/** Every promise that can go on has gone on. */
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** Measures so many frames, two at a time, the later one of each two first where `isSwapped` says so. */
const measureAll = async (scene: Scene, count: number, isSwapped: (frame: number) => boolean) => {
  const pair = await openPair(scene)
  const handed = [pair.hand(0)]
  await pair.answer(0)
  for (let frame = 1; frame < count; frame += 2) {
    handed.push(pair.hand(frame), pair.hand(frame + 1))
    for (const next of isSwapped(frame) ? [frame + 1, frame] : [frame, frame + 1]) await pair.answer(next)
    // Whoever waits for the one before starts only then.
    await pair.answer(frame + 1)
  }
  const poses = (await Promise.all(handed)).map((each) => (each.kind === 'measured' ? each.pose : each))
  return { ...pair, poses }
}

describe('two workers in turn', () => {
  test('are both at work, and answers leave in the order of the frames', async () => {
    const { hand, answer, looks, order } = await openPair(walking)
    void hand(0)
    await answer(0)
    void hand(1)
    await answer(1)
    void hand(2)
    void hand(3)
    await settled()
    expect(looks.slice(2).map(({ at, worker }) => [numberOf(at), worker])).toEqual([
      [2, 0],
      [3, 1],
    ])
    await answer(3)
    expect(order).toEqual([0, 1])
    await answer(2)
    expect(order).toEqual([0, 1, 2, 3])
  })

  test('look where the person was two frames before, carried on by one', async () => {
    const { lookAt } = await measureAll(walking, 9, () => false)
    // Smoothed hips trail the walk, so each region is told apart from its neighbours by its order alone.
    const places = [4, 5, 6, 7, 8].map((frame) => lookAt(frame)?.plan.region?.x ?? NaN)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(new Set(places).size).toBe(5)
    // The frame after the first sees what it found; there is none two before.
    expect([0, 1, 2].map((frame) => lookAt(frame)?.plan.region?.x ?? null)).toEqual([null, 1000, 1000])
  })

  test('measure the same, whoever is faster', async () => {
    const asFilmed = await measureAll(walking, 21, () => false)
    const swapped = await measureAll(walking, 21, (frame) => frame % 4 === 1)
    expect(swapped.poses).toEqual(asFilmed.poses)
    expect(swapped.order).toEqual(asFilmed.order)
  })

  test('search for a lost person with one frame at a time, and find them again', async () => {
    const gone: Scene = (frame) => ({ hipX: 1000, isThere: frame < 5 || frame > 8 })
    const { hand, answer, looks, lookAt } = await openPair(gone)
    const handed = []
    for (let frame = 0; frame < 6; frame++) {
      handed.push(hand(frame))
      await answer(frame)
    }
    // 5 saw nobody where 3 had seen them; 6 still looks there, 7 has to search and waits for 6.
    handed.push(hand(6), hand(7))
    await settled()
    expect(lookAt(6)?.plan.region).not.toBeNull()
    expect(lookAt(7)).toBeUndefined()
    await answer(6)
    expect(lookAt(7)?.plan.region).toBeNull()
    await answer(7)
    for (let frame = 8; frame < 12; frame++) {
      handed.push(hand(frame))
      await answer(frame)
    }
    const found = (await Promise.all(handed)).map(
      (each) => each.kind === 'measured' && each.pose.person !== null,
    )
    expect(found).toEqual([...Array(5).fill(true), false, false, false, false, true, true, true])
    expect(looks.length).toBe(12)
  })

  test('count people once a second, not once for each of them', async () => {
    const { looks } = await measureAll(walking, 41, (frame) => frame % 4 === 3)
    expect(looks.filter(({ plan }) => plan.looksAround).map(({ at }) => at)).toEqual([1000, 2000, 3000, 4000])
  })

  test('fail together: frames behind one that fails fail with it', async () => {
    const { hand, answer, dead } = await openPair(walking)
    const first = hand(0)
    await answer(0)
    expect((await first).kind).toBe('measured')
    dead.set(1, 'struck down')
    const [second, third] = [hand(1), hand(2)]
    await answer(1)
    await answer(2)
    const failed = { kind: 'failed', why: 'struck down' }
    expect([await second, await third]).toEqual([failed, failed])
  })

  test('forget the last recording before the next', async () => {
    const { engine, hand, answer, looks } = await openPair(walking)
    void hand(0)
    await answer(0)
    engine.beginSource()
    void hand(0)
    await settled()
    expect(looks.map(({ plan, worker }) => [plan.region, worker])).toEqual([
      [null, 0],
      [null, 0],
    ])
  })
})
