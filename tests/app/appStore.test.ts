import { openAppStore } from '#app/appStore.ts'
import { constructedReport } from '#tests/fixtures/constructedReport.ts'
import { inMemoryHost, type InMemoryOptions } from '#tests/inMemoryHost.ts'
import { describe, expect, test } from 'vitest'

const session = { report: constructedReport([{ depth: 90, left: 1, right: 2 }]), finished: true }

const started = async (options: InMemoryOptions) => {
  const host = inMemoryHost(options)
  const app = openAppStore(host)
  await app.start()
  return { host, app, state: app.store.getState }
}

describe('starting', () => {
  test('shows the first-run page once', async () => {
    const first = await started({})
    expect(first.state().screen).toEqual({ kind: 'welcome' })
    const later = await started({ settings: { welcomed: true } })
    expect(later.state().screen).toEqual({ kind: 'today' })
  })

  test('counts whoever starts a set as welcomed, and remembers it', async () => {
    const { host, app, state } = await started({})
    app.trySample()
    expect(state().screen).toEqual({ kind: 'live', opening: { kind: 'sample' } })
    await Promise.resolve()
    expect((await host.loadSettings({})).welcomed).toBe(true)
  })

  test('opens the remembered camera', async () => {
    const { app, state } = await started({ settings: { welcomed: true, camera_id: 'desk' } })
    app.startCamera()
    expect(state().screen).toEqual({ kind: 'live', opening: { kind: 'camera', cameraId: 'desk' } })
  })
})

describe('settings', () => {
  test('hold for this run even when they can not be saved, and say so', async () => {
    const { app, state } = await started({ trouble: 'diskFull' })
    await app.changeSettings({ theme: 'dark' })
    expect(state().settings.theme).toBe('dark')
    expect(state().settingsTrouble).toBe('diskFull')
  })
})

describe('after a set', () => {
  test('its results open', async () => {
    const { app, state } = await started({ sessions: [session] })
    app.leaveLive({ kind: 'saved', sessionId: 1 })
    expect(state().screen).toEqual({ kind: 'results', sessionId: 1, fresh: true })
  })

  test('Today opens when there is nothing to show', async () => {
    const { app, state } = await started({})
    app.leaveLive(null)
    expect(state().screen).toEqual({ kind: 'today' })
  })
})

describe('what is saved late', () => {
  test('shows up in the lists', async () => {
    const { app, state } = await started({})
    app.outboxChanged({ kind: 'waiting', unsavedReps: 3, why: 'diskFull' })
    const before = state().historyVersion
    app.outboxChanged({ kind: 'saved', unsavedReps: 0, why: null })
    expect(state().historyVersion).toBeGreaterThan(before)
  })
})

describe('several recordings', () => {
  const files = ['a.mp4', 'b.mp4', 'c.mp4'].map((name) => new File([], name))

  test('one alone opens as it always did', async () => {
    const { app, state } = await started({})
    app.openVideos(files.slice(0, 1))
    expect(state().screen).toEqual({
      kind: 'live',
      opening: { kind: 'video', file: files[0], name: 'a.mp4' },
    })
  })

  test('are opened one after the other, whatever became of the one before, and end in a summary', async () => {
    const { app, state } = await started({ sessions: [session] })
    const outcomes = [
      { kind: 'unreadable', why: 'videoEmpty' },
      { kind: 'measured', sessionId: 1, brokeOff: null },
      { kind: 'noSquats' },
    ] as const
    app.openVideos(files)
    for (const [index, outcome] of outcomes.entries()) {
      expect(state().screen).toEqual({
        kind: 'live',
        opening: { kind: 'video', file: files[index], name: files[index]?.name },
        turn: { files, outcomes: outcomes.slice(0, index) },
      })
      app.recordingOver(outcome, true)
    }
    expect(state().screen).toEqual({ kind: 'recordings', turn: { files, outcomes } })
  })

  test('that are no longer wanted are noted as skipped', async () => {
    const { app, state } = await started({})
    app.openVideos(files)
    app.recordingOver({ kind: 'noSquats' }, true)
    app.recordingOver({ kind: 'skipped' }, false)
    expect(state().screen).toEqual({
      kind: 'recordings',
      turn: { files, outcomes: [{ kind: 'noSquats' }, { kind: 'skipped' }, { kind: 'skipped' }] },
    })
  })
})

describe('deleting', () => {
  test('hides a session until it is brought back', async () => {
    const { host, app, state } = await started({ sessions: [session, session] })
    await app.deleteSession(1)
    expect(state().deleted).toBe(1)
    expect((await host.listSessions({ limit: 10, offset: 0 })).sessions.map((row) => row.session_id)).toEqual(
      [2],
    )
    await app.undoDelete()
    expect(state().deleted).toBeNull()
    expect((await host.listSessions({ limit: 10, offset: 0 })).sessions.map((row) => row.session_id)).toEqual(
      [2, 1],
    )
  })

  test('can still be undone after that failed once and its reason was dismissed', async () => {
    const memory = inMemoryHost({ sessions: [session] })
    let disk: 'full' | 'fine' = 'full'
    const app = openAppStore({
      ...memory,
      restoreSession: async (question) =>
        disk === 'fine'
          ? memory.restoreSession(question)
          : { kind: 'failed', why: 'diskFull', detail: 'for a test' },
    })
    await app.deleteSession(1)
    await app.undoDelete()
    expect(app.store.getState()).toMatchObject({ deleted: 1, deleteTrouble: 'diskFull' })
    app.dismissDeleteTrouble()
    expect(app.store.getState()).toMatchObject({ deleted: 1, deleteTrouble: null })
    disk = 'fine'
    await app.undoDelete()
    expect(app.store.getState().deleted).toBeNull()
    expect((await memory.listSessions({ limit: 10, offset: 0 })).total).toBe(1)
  })

  test('that fails leaves the session and says why', async () => {
    const { app, state } = await started({ sessions: [session], trouble: 'readOnly' })
    await app.deleteSession(1)
    expect({ deleted: state().deleted, why: state().deleteTrouble }).toEqual({
      deleted: null,
      why: 'readOnly',
    })
  })
})
