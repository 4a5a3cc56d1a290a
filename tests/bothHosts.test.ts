import { type HistoryFilter, wholeHistory } from '#contract/history.ts'
import type { Host } from '#contract/hostContract.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { cameraSource, fineLeg, recordedAt, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { inMemoryHost } from '#tests/inMemoryHost.ts'
import { describe, expect, test } from 'vitest'

/** What the page is tested on must answer as the program does. */
const hosts: readonly { readonly name: string; readonly open: () => Host }[] = [
  { name: 'the host on a real folder', open: () => openTestHost(testFolder()) },
  { name: 'the host in memory', open: () => inMemoryHost() },
]

const begin = async (
  host: Host,
  { at = recordedAt, video, person_id }: { at?: string; video?: string; person_id?: number } = {},
): Promise<number> => {
  const begun = await host.beginSession({
    recorded_at: at,
    source: cameraSource(video === undefined ? {} : { kind: 'video', name: video }),
    ...(person_id === undefined ? {} : { person_id }),
  })
  if (begun.kind === 'failed') throw new Error(begun.detail)
  return begun.session_id
}
const list = async (host: Host, filter: Partial<HistoryFilter> = {}, page = { limit: 10, offset: 0 }) => {
  const { total, sessions } = await host.listSessions({ ...page, filter: { ...wholeHistory, ...filter } })
  return { total, ids: sessions.map(({ session_id }) => session_id) }
}
const peopleOf = async (host: Host) => {
  const { people, chosen } = await host.listPeople({})
  return { chosen, people: people.map(({ person_id, name, set_count }) => [person_id, name, set_count]) }
}

describe.each(hosts)('$name', ({ open }) => {
  test('lists sets with reps, the newest first by the moment, in pages', async () => {
    const host = open()
    const tokyo = await recordSet(host, 2, '2026-11-22T12:00:00+09:00')
    const paris = await recordSet(host, 2, '2026-11-22T10:00:00+01:00')
    const older = await recordSet(host, 2, '2026-11-21T10:00:00Z')
    const running = await begin(host, { at: '2026-11-23T10:00:00Z' })
    expect(await list(host)).toEqual({ total: 3, ids: [paris, tokyo, older] })
    expect(await list(host, {}, { limit: 2, offset: 1 })).toEqual({ total: 3, ids: [tokyo, older] })
    expect(await host.loadSession({ session_id: running })).toMatchObject({ kind: 'found' })
    await host.saveRep({ session_id: running, rep: sampleRep(1) })
    expect(await list(host)).toMatchObject({ total: 4 })
    await host.deleteSession({ session_id: paris })
    expect(await list(host)).toEqual({ total: 3, ids: [running, tokyo, older] })
    await host.restoreSession({ session_id: paris })
    expect(await list(host)).toMatchObject({ total: 4 })
  })

  test('drops a set that is finished without a rep, and counts the others', async () => {
    const host = open()
    const empty = await recordSet(host, 0)
    await recordSet(host, 3)
    const { sessions } = await host.listSessions({ limit: 10, offset: 0 })
    expect(await host.loadSession({ session_id: empty })).toEqual({ kind: 'missing' })
    expect(sessions).toMatchObject([
      { person_id: 1, title: null, rep_count: 3, right_inside: 1, finished: true },
    ])
    expect((await host.storedData({})).sets).toBe(1)
  })

  test('gives a set to whom it names, to the chosen one otherwise, and also when there is no such person', async () => {
    const host = open()
    await host.addPerson({ name: 'Anna' })
    await host.choosePerson({ person_id: 2 })
    const named = await begin(host, { person_id: 1 })
    const unnamed = await begin(host)
    const unknown = await begin(host, { person_id: 9 })
    for (const session_id of [named, unnamed, unknown]) await host.saveRep({ session_id, rep: sampleRep(1) })
    expect(await list(host, { person_id: 1 })).toEqual({ total: 1, ids: [named] })
    expect(await list(host, { person_id: 2 })).toEqual({ total: 2, ids: [unknown, unnamed] })
    expect(await peopleOf(host)).toEqual({
      chosen: 2,
      people: [
        [1, '', 1],
        [2, 'Anna', 2],
      ],
    })
  })

  test('hides a removed person until they are restored, and never the last one', async () => {
    const host = open()
    await host.addPerson({ name: 'Anna' })
    await host.choosePerson({ person_id: 2 })
    await host.deletePerson({ person_id: 2 })
    expect(await peopleOf(host)).toEqual({ chosen: 1, people: [[1, '', 0]] })
    expect(await host.deletePerson({ person_id: 1 })).toMatchObject({ kind: 'failed', why: 'missing' })
    expect(await host.choosePerson({ person_id: 2 })).toMatchObject({ kind: 'failed', why: 'missing' })
    expect(await host.restorePerson({ person_id: 2 })).toEqual({ kind: 'saved' })
    expect((await peopleOf(host)).people).toHaveLength(2)
  })

  test('knows nobody and nothing after everything was deleted', async () => {
    const host = open()
    await host.addPerson({ name: 'Anna' })
    await host.choosePerson({ person_id: 2 })
    await recordSet(host)
    await host.deleteEverything({})
    expect(await list(host)).toEqual({ total: 0, ids: [] })
    expect(await peopleOf(host)).toEqual({ chosen: 1, people: [[1, '', 0]] })
  })

  test.each([
    ['übung', [1]],
    ['ÜBUNG AM', [1]],
    ['U\u0308bung', [1]],
    ['mORGEN', [1]],
    ['pain-free', [2]],
    ['100%', [3]],
    ['_', [3]],
    ['%', [3]],
    ['integrated', [2, 1]],
    [String.raw`\ ' " ; --`, []],
  ])('finds %s in titles, notes and names of sources', async (text, found) => {
    const host = open()
    const first = await recordSet(host, 1, '2026-11-20T10:00:00Z')
    await host.renameSession({ session_id: first, title: 'Übung am Morgen' })
    const second = await recordSet(host, 1, '2026-11-21T10:00:00Z')
    await host.saveSetNote({ session_id: second, pain_0_10: 0, note: 'Pain-free!' })
    const third = await begin(host, { at: '2026-11-22T10:00:00Z', video: 'garage_100%.mp4' })
    await host.saveRep({ session_id: third, rep: sampleRep(1, { left: fineLeg, right: fineLeg }) })
    expect((await list(host, { text })).ids).toEqual(found)
  })
})
