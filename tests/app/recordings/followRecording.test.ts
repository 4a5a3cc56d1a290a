import { followRecording } from '#app/recordings/followRecording.ts'
import type { PoseSource, SourceEnd } from '#app/ports.ts'
import { type RecordingOutcome, setOfRecording } from '#app/recordings/recordingsInTurn.ts'
import { atOnce, liveSetting } from '#tests/app/live/liveSetting.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import type { StorageTrouble } from '#contract/hostContract.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { expect, test } from 'vitest'

type Over = { readonly outcome: RecordingOutcome; readonly goOn: boolean }

/** Ends in its own way once everything was shown. */
const ending = (source: PoseSource, end: SourceEnd): PoseSource => ({
  ...source,
  run: async (sink, signal) => {
    const own = await source.run(sink, signal)
    return own.kind === 'ended' ? end : own
  },
})
const brokenOff: SourceEnd = { kind: 'failed', why: 'videoUnreadable', detail: 'for a test' }
const squats = recordedSource('squats.mp4', loadRecording('ben_y0_desk'), atOnce)
const nobody = recordedSource('yard.mp4', [], atOnce)

const followed = (video: PoseSource, host = inMemoryHost()) => {
  const { session, outbox } = liveSetting({ video, host })
  let tell: (over: Over) => void = () => {}
  const over = new Promise<Over>((resolve) => {
    tell = resolve
  })
  const follower = followRecording(
    session,
    (outcome, goOn) => tell({ outcome, goOn }),
    (bug) => {
      throw bug
    },
  )
  follower.start()
  session.start()
  return { over, follower, host, outbox }
}

test('a recording that runs to its end is measured, and the next one comes', async () => {
  const { over } = followed(squats)
  expect(await over).toEqual({ outcome: { kind: 'measured', sessionId: 1, brokeOff: null }, goOn: true })
})

test('one that breaks off keeps what was measured until then', async () => {
  const { over, host } = followed(ending(squats, brokenOff))
  expect(await over).toEqual({
    outcome: { kind: 'measured', sessionId: 1, brokeOff: 'videoUnreadable' },
    goOn: true,
  })
  expect((await host.listSessions({ limit: 10, offset: 0 })).total).toBe(1)
})

test('one that can’t be read is passed over with its reason, and nobody has to press a button', async () => {
  const { over, host } = followed(ending(nobody, brokenOff))
  expect(await over).toEqual({ outcome: { kind: 'unreadable', why: 'videoUnreadable' }, goOn: true })
  expect((await host.listSessions({ limit: 10, offset: 0 })).total).toBe(0)
})

test('one without a squat says so', async () => {
  const { over } = followed(nobody)
  expect(await over).toEqual({ outcome: { kind: 'noSquats' }, goOn: true })
})

test('one that the disk refuses says why, and which set it is once it was saved after all', async () => {
  const disk: { trouble: StorageTrouble | null } = { trouble: 'diskFull' }
  const { over, outbox } = followed(squats, inMemoryHost(disk))
  const { outcome, goOn } = await over
  expect([outcome, goOn]).toMatchObject([{ kind: 'unsaved', why: 'diskFull', brokeOff: null }, true])
  expect(setOfRecording(outcome)).toBeNull()
  disk.trouble = null
  await outbox.flush()
  expect(setOfRecording(outcome)).toBe(1)
})

test('one can be skipped, or all that are left, and nothing of it stays', async () => {
  const one = followed(squats)
  one.follower.skip()
  expect(await one.over).toEqual({ outcome: { kind: 'skipped' }, goOn: true })
  const all = followed(squats)
  all.follower.skipTheRest()
  expect(await all.over).toEqual({ outcome: { kind: 'skipped' }, goOn: false })
  expect((await all.host.listSessions({ limit: 10, offset: 0 })).total).toBe(0)
})
