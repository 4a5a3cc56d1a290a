import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { importEverything } from '#app/data/importEverything.ts'
import { answerOverWire } from '#contract/answerOverWire.ts'
import { hostOverWire } from '#contract/hostOverWire.ts'
import { largestPicture } from '#contract/repPicture.ts'
import { openSqlite } from '#electron/host/storage/sqlite.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { recordSet } from '#tests/electron/host/recordSet.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { jpegOf, samplePicture } from '#tests/fixtures/pictures/samplePicture.ts'
import { describe, expect, test } from 'vitest'

const pictures = [samplePicture(1), samplePicture(2)]

const setWithPictures = async () => {
  const folder = testFolder()
  const archive = join(testFolder(), 'all.overtoe')
  const host = openTestHost(folder, { chooseArchivePath: async () => archive })
  const session_id = await recordSet(host)
  expect(await host.savePictures({ session_id, pictures })).toStrictEqual({ kind: 'saved' })
  return { folder, archive, host, session_id }
}

const reportOf = async (host: ReturnType<typeof openTestHost>, session_id: number) => {
  const found = await host.loadSession({ session_id })
  return found.kind === 'found' ? found.report : null
}

/** How many pieces of a picture are anywhere in the folder's database and journal. */
const traces = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('overtoe.db'))
    .filter((name) => readFileSync(join(folder, name)).includes(Buffer.alloc(500, 0x5a)))

describe('the pictures of a set', () => {
  test('come back as they were, after a restart too, and the report says that they are there', async () => {
    const { folder, host, session_id } = await setWithPictures()
    host.close()
    const again = openTestHost(folder)
    expect(await again.loadPictures({ session_id })).toStrictEqual({ pictures })
    expect((await reportOf(again, session_id))?.pictures).toStrictEqual([
      { rep: 1, at_ms: 4000, face: 'blurred' },
      { rep: 2, at_ms: 8000, face: 'blurred' },
    ])
    expect((await again.storedData({})).picture_bytes).toBe(60_000)
  })

  test('are replaced by those that are saved later, so a retry is harmless', async () => {
    const { host, session_id } = await setWithPictures()
    await host.savePictures({ session_id, pictures: [samplePicture(2)] })
    expect((await reportOf(host, session_id))?.pictures).toHaveLength(1)
  })

  test('can be deleted, of one set or of all, and leave no trace in the file; the numbers stay', async () => {
    const { folder, host, session_id } = await setWithPictures()
    const other = await recordSet(host, 2, '2026-11-23T10:00:00Z')
    await host.savePictures({ session_id: other, pictures })
    await host.forgetPictures({ session_id })
    expect((await host.storedData({})).picture_bytes).toBe(60_000)
    expect(await reportOf(host, session_id)).not.toHaveProperty('pictures')
    await host.forgetPictures({ session_id: null })
    expect(await host.storedData({})).toMatchObject({ sets: 2, picture_bytes: 0 })
    expect(await host.loadPictures({ session_id: other })).toStrictEqual({ pictures: [] })
    host.close()
    expect(traces(folder)).toStrictEqual([])
  })

  test('are hidden and come back with their set, and go with it for good', async () => {
    const { folder, host, session_id } = await setWithPictures()
    await host.deleteSession({ session_id })
    await host.restoreSession({ session_id })
    expect((await reportOf(host, session_id))?.pictures).toHaveLength(2)
    await host.deleteSession({ session_id })
    host.close()
    expect((await openTestHost(folder).storedData({})).picture_bytes).toBe(0)
  })

  test('travel to another computer, and are gone when everything is deleted', async () => {
    const { archive, host } = await setWithPictures()
    await host.exportEverything({ language: 'en' })
    const fresh = openTestHost(testFolder())
    const answer = await importEverything(fresh, new Blob([readFileSync(archive)]), () => {})
    expect(answer).toMatchObject({ kind: 'imported', added: 1 })
    expect(await fresh.loadPictures({ session_id: 1 })).toStrictEqual({ pictures })
    await fresh.deleteEverything({})
    expect((await fresh.storedData({})).picture_bytes).toBe(0)
  })

  test('of a session that is not there are refused', async () => {
    const host = openTestHost(testFolder())
    expect(await host.savePictures({ session_id: 7, pictures })).toMatchObject({
      kind: 'failed',
      why: 'missing',
    })
  })

  test('that can’t be read any more are left out', async () => {
    const { folder, host, session_id } = await setWithPictures()
    host.close()
    const database = openSqlite(join(folder, 'overtoe.db'))
    database.exec(`UPDATE rep_picture SET figure_json = '{' WHERE rep_index = 1`)
    database.close()
    const { pictures: left } = await openTestHost(folder).loadPictures({ session_id })
    expect(left.map(({ rep }) => rep)).toStrictEqual([2])
  })
})

describe('at the wire a message is refused with', () => {
  const [first = samplePicture(1)] = pictures
  const refused: Readonly<Record<string, readonly unknown[]>> = {
    'a picture that is far too large': [{ ...first, jpeg_base64: jpegOf(0.8 * largestPicture) }],
    'something else than a JPEG': [{ ...first, jpeg_base64: btoa('<svg onload="alert(1)">') }],
    'markup instead of base64': [{ ...first, jpeg_base64: '/9j/"><script>' }],
    'more pictures than two': [first, first, first],
    'a joint that is nowhere': [
      { ...first, figure: { ...first.figure, nose: { x: 1e9, y: 0, visibility: 1 } } },
    ],
    'no picture': [],
  }
  test.for(Object.entries(refused))('%s', async ([, hostile]) => {
    const { host, session_id } = await setWithPictures()
    const wire = answerOverWire(host)
    await expect(wire('savePictures', { session_id, pictures: hostile })).rejects.toThrow()
    const page = hostOverWire(wire)
    expect(await page.loadPictures({ session_id })).toStrictEqual({ pictures })
  })
})
