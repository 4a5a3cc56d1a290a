import { type HistoryFilter, wholeHistory } from '#contract/history.ts'
import type { Host } from '#contract/hostContract.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { cameraSource, fineLeg, insideLeg, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

type Chosen = {
  readonly day: number
  readonly right?: number
  readonly kind?: 'camera' | 'video'
  readonly person_id?: number
}

const record = async (host: Host, { day, right = 2, kind = 'camera', person_id = 1 }: Chosen) => {
  const begun = await host.beginSession({
    recorded_at: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
    source: cameraSource({ kind, name: kind === 'video' ? 'garage_100%.mp4' : 'Camera' }),
    person_id,
  })
  if (begun.kind === 'failed') throw new Error(begun.detail)
  const leg = { ...(right > 6.5 ? insideLeg : fineLeg), knee_inward_deg: right }
  for (const index of [1, 2])
    await host.saveRep({ session_id: begun.session_id, rep: sampleRep(index, { left: fineLeg, right: leg }) })
  return begun.session_id
}

const daysOf = async (host: Host, filter: Partial<HistoryFilter>) => {
  const { total, sessions } = await host.listSessions({
    limit: 50,
    offset: 0,
    filter: { ...wholeHistory, ...filter },
  })
  expect(sessions.length).toBe(total)
  return sessions.map(({ recorded_at }) => Number(recorded_at.slice(8, 10)))
}

describe('the history shows only', () => {
  test('what the filter leaves', async () => {
    const host = openTestHost(testFolder())
    await host.addPerson({ name: 'Anna' })
    await record(host, { day: 1 })
    await record(host, { day: 2, right: 12 })
    await record(host, { day: 3, kind: 'video' })
    const mine = await record(host, { day: 4, person_id: 2, right: 9 })
    await host.renameSession({ session_id: mine, title: 'After the hike' })
    expect(await daysOf(host, {})).toEqual([4, 3, 2, 1])
    expect(await daysOf(host, { person_id: 2 })).toEqual([4])
    expect(await daysOf(host, { source: 'video' })).toEqual([3])
    expect(await daysOf(host, { only_inside: true })).toEqual([4, 2])
    expect(await daysOf(host, { only_inside: true, person_id: 1 })).toEqual([2])
    expect(await daysOf(host, { since: '2026-11-03T12:00:00+02:00' })).toEqual([4, 3])
    expect(await daysOf(host, { text: 'HIKE' })).toEqual([4])
    expect(await daysOf(host, { text: 'garage' })).toEqual([3])
  })

  test('what was typed, where typed signs mean themselves', async () => {
    const host = openTestHost(testFolder())
    await record(host, { day: 1 })
    await record(host, { day: 2, kind: 'video' })
    expect(await daysOf(host, { text: '%' })).toEqual([2])
    expect(await daysOf(host, { text: 'e_1' })).toEqual([2])
    expect(await daysOf(host, { text: 'C_m' })).toEqual([])
    expect(await daysOf(host, { text: String.raw`\ ' " ; --` })).toEqual([])
  })

  test('what was typed, whether capital or small, also beyond A–Z and as a Mac spells it', async () => {
    const host = openTestHost(testFolder())
    const session_id = await record(host, { day: 1 })
    await host.renameSession({ session_id, title: 'Übung am Morgen' })
    await host.saveSetNote({ session_id, pain_0_10: null, note: 'ΜΙΑ ΦΟΡΑ' })
    for (const text of ['übung', 'ÜBUNG', 'U\u0308bung', 'μια'])
      expect([text, await daysOf(host, { text })]).toEqual([text, [1]])
    expect(await daysOf(host, { text: 'ubung' })).toEqual([])
  })
})

describe('a set', () => {
  test('keeps the title it is given, and loses it again', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    const session_id = await record(host, { day: 1 })
    const titleOf = async (from: Host) =>
      (await from.listSessions({ limit: 1, offset: 0 })).sessions[0]?.title
    expect(await titleOf(host)).toBeNull()
    await host.renameSession({ session_id, title: 'Mit Fersenkeil' })
    host.close()
    const next = openTestHost(folder)
    expect(await titleOf(next)).toBe('Mit Fersenkeil')
    await next.renameSession({ session_id, title: '' })
    expect(await titleOf(next)).toBeNull()
  })

  test('that is gone can not be renamed', async () => {
    const host = openTestHost(testFolder())
    const session_id = await record(host, { day: 1 })
    await host.deleteSession({ session_id })
    expect(await host.renameSession({ session_id, title: 'x' })).toMatchObject({
      kind: 'failed',
      why: 'missing',
    })
  })
})

describe('the trend', () => {
  test('comes from the sets that the filter leaves, per leg, with its verdict', async () => {
    const host = openTestHost(testFolder())
    await host.addPerson({ name: 'Anna' })
    for (const [index, right] of [14, 13, 12, 6, 5, 4].entries())
      await record(host, { day: index + 1, right })
    await record(host, { day: 20, right: 20, person_id: 2 })
    const { left, right } = await host.loadTrends({ filter: { ...wholeHistory, person_id: 1 } })
    expect(right.points.map(({ mean, inside, sets }) => [mean, inside, sets])).toEqual([
      [14, true, 1],
      [13, true, 1],
      [12, true, 1],
      [6, false, 1],
      [5, false, 1],
      [4, false, 1],
    ])
    expect(right.trend).toMatchObject({ kind: 'better', change: expect.closeTo(-8) })
    expect(left.trend).toMatchObject({ kind: 'noChange', noise: 3 })
    const other = await host.loadTrends({ filter: { ...wholeHistory, person_id: 2 } })
    expect(other.right.trend).toEqual({ kind: 'tooFew', sets: 1, least: 3 })
  })

  test('leaves recordings out, which may show anybody, unless they are asked for', async () => {
    const host = openTestHost(testFolder())
    await record(host, { day: 1, right: 3 })
    await record(host, { day: 2, right: 12, kind: 'video' })
    const meansOf = async (filter: Partial<HistoryFilter>) =>
      (await host.loadTrends({ filter: { ...wholeHistory, ...filter } })).right.points.map(({ mean }) => mean)
    expect(await meansOf({})).toEqual([3])
    expect(await meansOf({ person_id: 1 })).toEqual([3])
    expect(await meansOf({ source: 'video' })).toEqual([12])
    expect(await daysOf(host, {})).toEqual([2, 1])
  })

  test('leaves out what could not be judged', async () => {
    const host = openTestHost(testFolder())
    const begun = await host.beginSession({ recorded_at: '2026-11-01T10:00:00Z', source: cameraSource() })
    if (begun.kind === 'failed') throw new Error(begun.detail)
    const unsure = { ...fineLeg, knee_inward_deg: 30, verdict: 'cant-tell', reason: 'uncertain' } as const
    await host.saveRep({ session_id: begun.session_id, rep: sampleRep(1, { left: fineLeg, right: unsure }) })
    const { left, right } = await host.loadTrends({ filter: wholeHistory })
    expect([left.points.length, right.points]).toEqual([1, []])
  })

  test('of a long history has no more points than a chart has room for', async () => {
    const host = openTestHost(testFolder())
    for (let at = 0; at < 130; at += 1) {
      const recorded_at = new Date(Date.UTC(2026, 0, 1, at)).toISOString()
      const begun = await host.beginSession({ recorded_at, source: cameraSource() })
      if (begun.kind === 'failed') throw new Error(begun.detail)
      await host.saveRep({ session_id: begun.session_id, rep: sampleRep(1) })
    }
    const { points } = (await host.loadTrends({ filter: wholeHistory })).left
    expect([points.length, points.reduce((sum, { sets }) => sum + sets, 0)]).toEqual([60, 130])
  })
})
