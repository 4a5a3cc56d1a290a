import { openRepOutbox, type OutboxState } from '#app/outbox/repOutbox.ts'
import type { SetFinish } from '#app/outbox/setOutbox.ts'
import { handTimer } from '#tests/app/handTimer.ts'
import { unreliableHost } from '#tests/app/outbox/unreliableHost.ts'
import {
  cameraSource,
  recordedAt,
  sampleRep,
  sampleWarning,
  straightCamera,
} from '#tests/electron/host/sampleSet.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const beginning = { recorded_at: recordedAt, source: cameraSource() }
const ending: SetFinish = { source: cameraSource({ duration_ms: 9000 }), camera: straightCamera, dropped: [] }

const open = () => {
  const memory = unreliableHost()
  const hand = handTimer()
  const states: OutboxState[] = []
  const outbox = openRepOutbox({
    host: memory.host,
    timer: hand.timer,
    onState: (state) => states.push(state),
  })
  return { ...memory, ...hand, outbox, states }
}

describe('when all goes well', () => {
  test('a set is saved in order, as it happens', async () => {
    const { outbox, asked, sets } = open()
    outbox.begin(beginning)
    outbox.saveWarning(sampleWarning())
    outbox.saveRep(sampleRep(1))
    expect(await outbox.flush()).toStrictEqual({ kind: 'saved', unsavedReps: 0, why: null })
    outbox.saveWarning(sampleWarning({ cleared_at_ms: 9000 }))
    outbox.saveRep(sampleRep(2))
    expect(await outbox.finish(ending)).toStrictEqual({ kind: 'saved', sessionId: 1 })
    expect(asked).toStrictEqual(['begin', 'warning null', 'rep 1', 'warning 9000', 'rep 2', 'finish'])
    expect(await sets()).toStrictEqual([{ reps: [1, 2], warnings: [9000], finished: true }])
  })

  test('it tells how many reps are on their way and when they have arrived', async () => {
    const { outbox, states } = open()
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    outbox.saveRep(sampleRep(2))
    await outbox.flush()
    expect(states).toStrictEqual([
      { kind: 'saving', unsavedReps: 0, why: null },
      { kind: 'saving', unsavedReps: 1, why: null },
      { kind: 'saving', unsavedReps: 2, why: null },
      { kind: 'saving', unsavedReps: 1, why: null },
      { kind: 'saved', unsavedReps: 0, why: null },
    ])
  })

  test('a second set follows the first', async () => {
    const { outbox, sets } = open()
    for (const count of [1, 2]) {
      outbox.begin(beginning)
      for (let index = 1; index <= count; index += 1) outbox.saveRep(sampleRep(index))
      await outbox.finish(ending)
    }
    expect(await sets()).toMatchObject([
      { reps: [1], finished: true },
      { reps: [1, 2], finished: true },
    ])
  })
})

describe('when the disk is full', () => {
  test('everything waits, tries come less and less often, and nothing is lost', async () => {
    const { outbox, failWhen, ring, delays, sets, asked } = open()
    failWhen(() => 'diskFull')
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    outbox.saveRep(sampleRep(2))
    expect(await outbox.finish(ending)).toMatchObject({ kind: 'unsaved', sessionId: null, why: 'diskFull' })
    expect(outbox.state()).toStrictEqual({ kind: 'waiting', unsavedReps: 2, why: 'diskFull' })
    for (let attempt = 0; attempt < 6; attempt += 1) {
      ring()
      await settled()
    }
    expect(delays.slice(-7)).toStrictEqual(delays.slice(-7).sort((a, b) => a - b))
    expect(Math.max(...delays)).toBe(30_000)
    expect(new Set(asked)).toStrictEqual(new Set(['begin']))

    failWhen(() => null)
    ring()
    await settled()
    expect(outbox.state()).toStrictEqual({ kind: 'saved', unsavedReps: 0, why: null })
    expect(await sets()).toMatchObject([{ reps: [1, 2], finished: true }])
  })

  test('a new rep is a reason to try at once', async () => {
    const { outbox, failWhen, sets, pending } = open()
    failWhen((question) => (question === 'saveRep' ? 'diskFull' : null))
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    await settled()
    failWhen(() => null)
    outbox.saveRep(sampleRep(2))
    await settled()
    expect(await sets()).toMatchObject([{ reps: [1, 2] }])
    expect(pending()).toBe(0)
  })

  test('an earlier set goes on waiting while the next one runs', async () => {
    const { outbox, failWhen, sets } = open()
    failWhen(() => 'diskFull')
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    await outbox.finish(ending)
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    outbox.saveRep(sampleRep(2))
    expect(outbox.state()).toMatchObject({ kind: 'waiting', unsavedReps: 3 })
    failWhen(() => null)
    expect(await outbox.flush()).toMatchObject({ kind: 'saved' })
    expect(await sets()).toMatchObject([
      { reps: [1], finished: true },
      { reps: [1, 2], finished: false },
    ])
  })

  test('closing calls the next try off', async () => {
    const { outbox, failWhen, pending } = open()
    failWhen(() => 'diskFull')
    outbox.begin(beginning)
    await settled()
    expect(pending()).toBe(1)
    outbox.close()
    expect(pending()).toBe(0)
  })
})

test('a rep that is refused as malformed holds back neither the later ones nor the state', async () => {
  const { outbox, failWhen, sets } = open()
  failWhen((_, about) => (isRep(about, 2) ? 'throw' : null))
  outbox.begin(beginning)
  for (const index of [1, 2, 3]) outbox.saveRep(sampleRep(index))
  expect(await outbox.finish(ending)).toMatchObject({ kind: 'unsaved', sessionId: 1, why: 'other' })
  expect(await sets()).toMatchObject([{ reps: [1, 3], finished: false }])
  expect(outbox.state()).toStrictEqual({ kind: 'waiting', unsavedReps: 1, why: 'other' })
})

test('a set that the host no longer knows is saved again from its first rep', async () => {
  const { outbox, forget, ring, sets } = open()
  outbox.begin(beginning)
  outbox.saveRep(sampleRep(1))
  await outbox.flush()
  forget()
  outbox.saveRep(sampleRep(2))
  await settled()
  ring()
  await settled()
  expect(await outbox.finish(ending)).toStrictEqual({ kind: 'saved', sessionId: 2 })
  expect(await sets()).toMatchObject([null, { reps: [1, 2], finished: true }])
})

test('a set without a rep that was dropped on finishing is done', async () => {
  const { outbox, forget } = open()
  outbox.begin(beginning)
  await outbox.flush()
  forget()
  expect(await outbox.finish(ending)).toStrictEqual({ kind: 'saved', sessionId: 1 })
})

describe('a discarded set', () => {
  test('is taken back', async () => {
    const { outbox, sets } = open()
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    await outbox.discard()
    expect(await sets()).toEqual([null])
    expect(outbox.state()).toMatchObject({ kind: 'saved' })
  })

  test('that was never begun leaves nothing to do', async () => {
    const { outbox, failWhen, pending, sets } = open()
    failWhen(() => 'diskFull')
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    await settled()
    await outbox.discard()
    expect({ state: outbox.state().kind, pending: pending(), sets: await sets() }).toStrictEqual({
      state: 'saved',
      pending: 0,
      sets: [],
    })
  })

  test('is never the finished one before it', async () => {
    const { outbox, sets } = open()
    outbox.begin(beginning)
    outbox.saveRep(sampleRep(1))
    await outbox.finish(ending)
    await outbox.discard()
    expect(await sets()).toMatchObject([{ reps: [1], finished: true }])
  })
})

test('whatever fails and when, every rep is saved once the host works again, and the finish comes last', async () => {
  const outcome = fc.constantFrom('diskFull' as const, 'readOnly' as const, 'throw' as const, null, null)
  await fc.assert(
    fc.asyncProperty(
      fc.array(outcome, { maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      async (outcomes, count) => {
        const { outbox, failWhen, ring, sets, asked } = open()
        const script = [...outcomes]
        failWhen(() => script.shift() ?? null)
        outbox.begin(beginning)
        for (let index = 1; index <= count; index += 1) {
          outbox.saveRep(sampleRep(index, { curve: [] }))
          if (index % 3 === 0) ring()
          await settled()
        }
        await outbox.finish(ending)
        for (let attempt = 0; attempt <= outcomes.length; attempt += 1) {
          ring()
          await settled()
        }
        const [set] = await sets()
        expect({
          reps: [...new Set(set?.reps)].sort(),
          finished: set?.finished,
          state: outbox.state().kind,
          last: asked.at(-1),
        }).toStrictEqual({
          reps: Array.from({ length: count }, (_, position) => position + 1),
          finished: true,
          state: 'saved',
          last: 'finish',
        })
      },
    ),
    { seed: 22, numRuns: 200 },
  )
})

test('a set goes through to the real database', async () => {
  const hand = handTimer()
  const host = openTestHost(testFolder())
  const outbox = openRepOutbox({ host, timer: hand.timer })
  outbox.begin(beginning)
  outbox.saveRep(sampleRep(1))
  outbox.saveRep(sampleRep(2))
  const finished = await outbox.finish(ending)
  const session_id = finished.kind === 'saved' ? finished.sessionId : 0
  expect(await host.loadSession({ session_id })).toMatchObject({
    summary: { rep_count: 2, finished: true, duration_ms: 9000 },
    report: { reps: [sampleRep(1), sampleRep(2)] },
  })
})

const isRep = (about: unknown, index: number) =>
  typeof about === 'object' && about !== null && 'index' in about && about.index === index

/** Lets every promise that can resolve do so; nothing here waits for real time. */
const settled = () => new Promise((resolve) => setImmediate(resolve))
