import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formReport } from '#contract/formReport.ts'
import type { Host } from '#contract/hostContract.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { cameraSource, sampleRep } from '#tests/electron/host/sampleSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { expect, test } from 'vitest'

/** A host with one recorded set and a folder to export to. */
const prepare = async (fileName: string | null) => {
  const folder = testFolder()
  const documents = join(folder, 'documents')
  mkdirSync(documents)
  const asked: unknown[] = []
  const revealed: string[] = []
  const host = openTestHost(join(folder, 'data'), {
    chooseSavePath: async (name, formats) => {
      asked.push([name, ...formats])
      return fileName === null ? null : join(documents, fileName)
    },
    reveal: (path) => revealed.push(path),
  })
  return { host, documents, asked, revealed, session_id: await recordSet(host) }
}

test('one format goes to exactly the chosen path, suggested by the moment of the set', async () => {
  const { host, documents, asked, revealed, session_id } = await prepare('Monday.json')
  const answer = await host.exportReport({ session_id, formats: ['json'], language: 'en' })
  const path = join(documents, 'Monday.json')
  expect({ answer, asked }).toStrictEqual({
    answer: { kind: 'saved', paths: [path] },
    asked: [['Overtoe 2026-11-22 14-05', 'json']],
  })
  const found = await host.loadSession({ session_id })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toStrictEqual(found.kind === 'found' && found.report)
  await host.revealLastExport({})
  expect(revealed).toStrictEqual([path])
})

test('several formats lie side by side under one name, each once', async () => {
  const { host, documents, session_id } = await prepare('Monday.csv')
  await host.exportReport({ session_id, formats: ['csv', 'json', 'html', 'csv'], language: 'en' })
  expect(readdirSync(documents).sort()).toStrictEqual(['Monday.csv', 'Monday.html', 'Monday.json'])
})

test('a name with a dot that is no ending stays whole', async () => {
  const { host, documents, session_id } = await prepare('Set 1.5 of 3')
  await host.exportReport({ session_id, formats: ['csv', 'json'], language: 'en' })
  expect(readdirSync(documents).sort()).toStrictEqual(['Set 1.5 of 3.csv', 'Set 1.5 of 3.json'])
})

test('the chosen file is replaced, a neighbour nobody was asked about is not', async () => {
  const { host, documents, session_id } = await prepare('Monday.csv')
  writeFileSync(join(documents, 'Monday.csv'), 'old')
  expect(await host.exportReport({ session_id, formats: ['csv'], language: 'en' })).toMatchObject({
    paths: [join(documents, 'Monday.csv')],
  })
  writeFileSync(join(documents, 'Monday.json'), 'precious')
  expect(await host.exportReport({ session_id, formats: ['csv', 'json'], language: 'en' })).toMatchObject({
    paths: [join(documents, 'Monday (2).csv'), join(documents, 'Monday (2).json')],
  })
  expect(readFileSync(join(documents, 'Monday.json'), 'utf8')).toBe('precious')
})

test('cancelling the dialog writes nothing and reveals nothing', async () => {
  const { host, documents, revealed, session_id } = await prepare(null)
  expect(await host.exportReport({ session_id, formats: ['html'], language: 'en' })).toStrictEqual({
    kind: 'cancelled',
  })
  await host.revealLastExport({})
  expect({ files: readdirSync(documents), revealed }).toStrictEqual({ files: [], revealed: [] })
})

test('printing is under way before the place is chosen, and called off nobody minds that it failed', async () => {
  const folder = testFolder()
  const seen: string[] = []
  const host = openTestHost(join(folder, 'data'), {
    printPdf: async () => {
      seen.push('printing')
      throw new Error('the printer is stuck')
    },
    chooseSavePath: async () => {
      while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      seen.push('chosen')
      return null
    },
  })
  const session_id = await recordSet(host)
  const answer = await host.exportReport({ session_id, formats: ['pdf'], language: 'en' })
  expect({ answer, seen }).toStrictEqual({ answer: { kind: 'cancelled' }, seen: ['printing', 'chosen'] })
})

test('a place that is not there is an answer, not a crash', async () => {
  const { host, session_id } = await prepare(join('no', 'such', 'folder', 'Monday.json'))
  expect(await host.exportReport({ session_id, formats: ['json'], language: 'en' })).toMatchObject({
    kind: 'failed',
    why: 'noFolder',
  })
})

test('a set that is gone is not asked about', async () => {
  const { host, asked, session_id } = await prepare('Monday.json')
  await host.deleteSession({ session_id })
  expect(await host.exportReport({ session_id, formats: ['json'], language: 'en' })).toStrictEqual({
    kind: 'missing',
  })
  expect(asked).toStrictEqual([])
})

test('the printed page has the size that was asked for', async () => {
  const { host, documents, session_id } = await prepare('Monday.html')
  await host.exportReport({ session_id, formats: ['html'], language: 'en', paper: 'letter' })
  expect(readFileSync(join(documents, 'Monday.html'), 'utf8')).toContain('@page{size:letter;')
})

test('a report tells the trend of its person’s sets up to this one, and nobody else’s', async () => {
  const { host, documents, session_id } = await prepare('Monday.json')
  await recordSet(host)
  const third = await recordSet(host)
  await host.addPerson({ name: 'Anna' })
  const begun = await host.beginSession({
    recorded_at: '2026-11-23T10:00:00Z',
    source: cameraSource(),
    person_id: 2,
  })
  const hers = begun.kind === 'failed' ? 0 : begun.session_id
  await host.saveRep({ session_id: hers, rep: sampleRep(1) })
  await recordVideo(host, '2026-11-22T08:00:00Z')
  const filmed = await recordVideo(host, '2026-11-24T08:00:00Z')
  const trendOf = async (session: number) => {
    await host.exportReport({ session_id: session, formats: ['json'], language: 'en' })
    return formReport.parse(JSON.parse(readFileSync(join(documents, 'Monday.json'), 'utf8'))).trend
  }
  expect(await trendOf(session_id)).toBeUndefined()
  expect((await trendOf(third))?.left).toMatchObject({ change: 'no-change', points: [{}, {}, {}] })
  expect(await trendOf(hers)).toBeUndefined()
  expect(await trendOf(filmed)).toBeUndefined()
})

/** Of whom nobody can say. */
const recordVideo = async (host: Host, recorded_at: string) => {
  const begun = await host.beginSession({
    recorded_at,
    source: cameraSource({ kind: 'video', name: 'squat.webm' }),
  })
  if (begun.kind === 'failed') throw new Error(begun.detail)
  await host.saveRep({ session_id: begun.session_id, rep: sampleRep(1) })
  return begun.session_id
}
