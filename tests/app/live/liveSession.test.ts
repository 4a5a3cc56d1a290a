import type { PoseSource } from '#app/ports.ts'
import { recordedSource } from '#tests/app/live/recordedSource.ts'
import { otherSide } from '#core/side.ts'
import { atOnce, cameraShowing, failing, liveSetting, until } from '#tests/app/live/liveSetting.ts'
import { nobodyFor } from '#tests/fixtures/alteredPoses.ts'
import { analyse } from '#tests/fixtures/analyse.ts'
import { loadRecording } from '#tests/fixtures/recordings.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { describe, expect, test } from 'vitest'

const squats = loadRecording('ben_y0_desk')
const found = analyse(squats)
const firstRepEndsAt = found.result.reps[0]?.ended_at_ms ?? 0
const untilFirstRep = squats.filter((pose) => pose.at <= firstRepEndsAt)
const beforeFirstRep = squats.filter((pose) => pose.at < firstRepEndsAt)

const reportOf = async (host: ReturnType<typeof inMemoryHost>, sessionId = 1) => {
  const answer = await host.loadSession({ session_id: sessionId })
  return answer.kind === 'found' ? { ...answer.report, finished: answer.summary.finished } : null
}

describe('a recording', () => {
  test('ends by itself and is saved with exactly what the core found', async () => {
    const { session, host, bugs } = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce) })
    session.start()
    await until(session, ({ run }) => run.kind === 'ended')

    expect(session.store.getState().run).toEqual({ kind: 'ended', saved: { kind: 'saved', sessionId: 1 } })
    const report = await reportOf(host)
    expect(report).toMatchObject({
      finished: true,
      reps: found.result.reps,
      camera: found.result.camera,
      dropped: found.result.dropped,
      source: { name: 'squats.mp4', frames_total: squats.length, engine: 'Recorded landmarks' },
    })
    expect(report?.warnings).toEqual(expect.arrayContaining(found.result.warnings))
    expect(report?.warnings).toHaveLength(found.result.warnings.length)
    expect(bugs).toEqual([])
  })

  test('that is cancelled leaves nothing in the history', async () => {
    const { session, host } = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce) })
    session.start()
    await until(session, ({ lastRep }) => lastRep !== null)
    await session.cancel()

    expect(session.store.getState().run).toEqual({ kind: 'left' })
    expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ total: 0 })
  })

  test('tells how far it is', async () => {
    const { session } = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce) })
    const shares: number[] = []
    session.store.subscribe(({ progress }) => {
      if (progress !== null) shares.push(progress.done / progress.total)
    })
    session.start()
    await until(session, ({ run }) => run.kind === 'ended')

    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })
})

describe('the coach', () => {
  test('is told the side at the frame that raises the warning, and hears of two knees as one', async () => {
    const { session, heard } = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce) })
    session.start()
    await until(session, ({ run }) => run.kind === 'ended')

    const standing = { left: false, right: false }
    const expected = found.events
      .reduce<{ at: number; cue: string | null }[]>((cues, event) => {
        if (event.kind !== 'warningRaised' && event.kind !== 'warningCleared') return cues
        standing[event.side] = event.kind === 'warningRaised'
        if (event.kind === 'warningCleared') return cues
        const cue = `tone warning ${standing[otherSide(event.side)] ? 'both' : event.side}`
        return [...cues.filter((other) => other.at !== event.at), { at: event.at, cue }]
      }, [])
      .map(({ cue }) => cue)
    expect(heard.filter((cue) => cue.startsWith('tone warning'))).toEqual(expected)
    expect(expected).toEqual(
      expect.arrayContaining(['left', 'right', 'both'].map((side) => `tone warning ${side}`)),
    )
  })

  test('counts every rep once', async () => {
    const { session, heard } = liveSetting({ video: recordedSource('squats.mp4', squats, atOnce) })
    session.start()
    await until(session, ({ run }) => run.kind === 'ended')

    expect(heard.filter((cue) => cue === 'tone rep')).toHaveLength(found.result.reps.length)
  })

  test('is muted from the start when the settings say so', () => {
    const { session, heard } = liveSetting({ cameras: [cameraShowing(squats)], muted: true })
    session.start()
    expect(heard).toContain('muted')
    session.setMuted(false)
    expect(heard.at(-1)).toBe('sound on')
    expect(session.store.getState().muted).toBe(false)
  })
})

describe('a camera', () => {
  test('has its reps saved as they finish, not at the end', async () => {
    const { session, host } = liveSetting({ cameras: [cameraShowing(untilFirstRep)] })
    session.start()
    await until(session, ({ lastRep }) => lastRep !== null)
    await new Promise((resolve) => setImmediate(resolve))

    expect(await reportOf(host)).toMatchObject({ finished: false, reps: [{ index: 1 }] })
    await session.finish()
    expect(await reportOf(host)).toMatchObject({ finished: true, reps: [{ index: 1 }] })
  })

  test('counts nothing while the user pauses', async () => {
    const { session, host } = liveSetting({ cameras: [cameraShowing(squats)] })
    session.start()
    await until(session, ({ lastRep }) => lastRep?.index === 1)
    session.togglePause()
    const frames: number[] = []
    await new Promise<void>((resolve) => {
      session.onFrame(({ frame }) => {
        frames.push(frame.at)
        if (frame.at === squats.at(-1)?.at) resolve()
      })
    })
    await session.finish()

    expect(frames.length).toBeGreaterThan(20)
    expect((await reportOf(host))?.reps).toHaveLength(1)
  })

  test('unplugged in the middle of a set keeps the reps, and another camera goes on with them', async () => {
    const { session, host, heard } = liveSetting({
      cameras: [cameraShowing(untilFirstRep, 'unplugged'), cameraShowing(squats)],
    })
    session.start()
    await until(session, ({ run }) => run.kind === 'trouble')
    expect(session.store.getState()).toMatchObject({
      run: { kind: 'trouble', why: 'cameraUnplugged' },
      lastRep: { index: 1 },
      moment: null,
    })
    expect(heard.at(-1)).toBe('silence')

    session.retry()
    await until(session, ({ lastRep }) => lastRep?.index === 6)
    await session.finish()
    const report = await reportOf(host)
    expect(report?.reps.map((rep) => rep.index)).toEqual([1, 2, 3, 4, 5, 6])
    const times = report?.reps.flatMap((rep) => [rep.started_at_ms, rep.ended_at_ms]) ?? []
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  test('unplugged during a rep does not join its halves', async () => {
    const bottom = squats.filter((pose) => pose.at <= (found.result.reps[0]?.bottom_at_ms ?? 0))
    const rest = squats.filter((pose) => pose.at > (found.result.reps[0]?.bottom_at_ms ?? 0))
    const { session, host } = liveSetting({
      cameras: [cameraShowing(bottom, 'unplugged'), cameraShowing(rest)],
    })
    session.start()
    await until(session, ({ run }) => run.kind === 'trouble')
    session.retry()
    await until(session, ({ lastRep }) => lastRep?.index === 4)
    await session.finish()

    expect(await reportOf(host)).toMatchObject({ dropped: [{ reason: 'lost' }] })
  })

  test('that was unplugged can still be finished', async () => {
    const { session } = liveSetting({ cameras: [cameraShowing(untilFirstRep, 'unplugged')] })
    session.start()
    await until(session, ({ run }) => run.kind === 'trouble')
    await session.finish()
    expect(session.store.getState().run).toMatchObject({ kind: 'ended', saved: { kind: 'saved' } })
  })

  test.each(['cameraDenied', 'noCamera', 'cameraBusy', 'engineFailed'] as const)(
    'that fails with %s says so, and trying again opens it',
    async (why) => {
      const { session } = liveSetting({ cameras: [failing(why), cameraShowing(squats)] })
      session.start()
      await until(session, ({ run }) => run.kind === 'trouble')
      expect(session.store.getState().run).toMatchObject({ why })
      session.retry()
      await until(session, ({ lastRep }) => lastRep !== null)
      expect(session.store.getState().run).toEqual({ kind: 'running' })
      await session.finish()
    },
  )

  test('that was missing is opened as soon as one is plugged in', async () => {
    const { session, plugIn } = liveSetting({ cameras: [failing('noCamera'), cameraShowing(squats)] })
    session.start()
    await until(session, ({ run }) => run.kind === 'trouble')
    plugIn([{ id: 'usb', label: 'USB camera' }])
    await until(session, ({ run }) => run.kind === 'running')
    expect(session.store.getState().cameras).toEqual([{ id: 'usb', label: 'USB camera' }])
    await session.finish()
  })

  test('that never opens can be left at once', async () => {
    const stuck: PoseSource = { ...failing('noCamera'), run: () => new Promise(() => {}) }
    const { session } = liveSetting({ cameras: [stuck] })
    session.start()
    await session.finish()
    expect(session.store.getState().run).toEqual({ kind: 'ended', saved: null })
  })

  test('that nobody squats in front of leaves nothing in the history', async () => {
    const [first] = squats
    const { session, host } = liveSetting({ cameras: [cameraShowing(first ? nobodyFor(first, 2000) : [])] })
    session.start()
    await until(session, ({ moment }) => moment !== null)
    await session.finish()

    expect(session.store.getState().run).toEqual({ kind: 'ended', saved: null })
    expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ total: 0 })
  })

  test('that ends before the first rep is complete leaves nothing in the history', async () => {
    const { session, host } = liveSetting({ cameras: [cameraShowing(beforeFirstRep)] })
    session.start()
    await until(session, ({ setStarted }) => setStarted)
    await session.finish()

    expect(session.store.getState().run).toEqual({ kind: 'ended', saved: null })
    expect(await host.listSessions({ limit: 10, offset: 0 })).toMatchObject({ total: 0 })
  })

  test('whose screen goes away has its set finished', async () => {
    const { session, host } = liveSetting({ cameras: [cameraShowing(untilFirstRep)] })
    const leave = session.start()
    await until(session, ({ lastRep }) => lastRep !== null)
    leave()
    await until(session, ({ run }) => run.kind === 'ended')
    expect(await reportOf(host)).toMatchObject({ finished: true, reps: [{ index: 1 }] })
  })

  test('on a full disk ends as unsaved, with the reason', async () => {
    const { session } = liveSetting({
      cameras: [cameraShowing(untilFirstRep)],
      host: inMemoryHost({ trouble: 'diskFull' }),
    })
    session.start()
    await until(session, ({ lastRep }) => lastRep !== null)
    await session.finish()
    expect(session.store.getState().run).toMatchObject({ saved: { kind: 'unsaved', why: 'diskFull' } })
  })
})

test('the store changes about five times a second, while every frame reaches the canvas', async () => {
  const dense = squats.flatMap((pose) =>
    [0, 25, 50, 75, 100].map((later) => ({ ...pose, at: (pose.at + later) as typeof pose.at })),
  )
  const { session } = liveSetting({ cameras: [cameraShowing(dense)] })
  let frames = 0
  let views = 0
  session.onFrame(() => frames++)
  session.store.subscribe((state, before) => {
    if (state.view !== before.view) views++
  })
  session.start()
  await until(session, ({ lastRep }) => lastRep?.index === 5)
  await session.finish()

  expect(frames).toBeGreaterThan(400)
  // Once per gauge period, and once for each event or change of what is said.
  expect(views).toBeLessThan(12 * 5 + 60)
})
