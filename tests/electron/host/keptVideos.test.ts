import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOverWire } from '#contract/answerOverWire.ts'
import { videoPiece } from '#contract/videoQuestions.ts'
import { beginSet, finishSet, recordSet } from '#tests/electron/host/recordSet.ts'
import { sampleRep } from '#tests/electron/host/sampleSet.ts'
import { openTestHost } from '#tests/electron/host/openTestHost.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { describe, expect, test } from 'vitest'

const startOfWebm = Buffer.from([0x1a, 0x45, 0xdf, 0xa3])
const head = Buffer.concat([startOfWebm, Buffer.alloc(1000, 1)])
const more = Buffer.alloc(2000, 2)
const base64 = (bytes: Buffer) => bytes.toString('base64')

const filmed = (folder: string) => {
  const videos = join(folder, 'videos')
  return existsSync(videos) ? readdirSync(videos) : []
}

type Host = ReturnType<typeof openTestHost>

const film = async (host: Host, session_id: number) => {
  const saved = { kind: 'saved' }
  expect(await host.appendVideo({ session_id, first: true, base64: base64(head) })).toStrictEqual(saved)
  expect(await host.appendVideo({ session_id, first: false, base64: base64(more) })).toStrictEqual(saved)
}

const runningSet = async (reps = 1) => {
  const folder = testFolder()
  const revealed: string[] = []
  const host = openTestHost(folder, { reveal: (path) => revealed.push(path) })
  const session_id = await beginSet(host)
  for (let index = 1; index <= reps; index += 1) await host.saveRep({ session_id, rep: sampleRep(index) })
  await film(host, session_id)
  return { folder, host, session_id, revealed }
}

const bytesOf = async (host: Host, session_id: number) => {
  const found = await host.loadSession({ session_id })
  return found.kind === 'found' ? found.video_bytes : null
}

describe('the video of a set', () => {
  test('is one file of all its pieces once the set is over, and is shown where it lies', async () => {
    const { folder, host, session_id, revealed } = await runningSet()
    expect(await bytesOf(host, session_id)).toBe(0)
    await finishSet(host, session_id)
    const path = join(folder, 'videos', `${session_id}.webm`)
    expect(readFileSync(path)).toStrictEqual(Buffer.concat([head, more]))
    expect(filmed(folder)).toStrictEqual([`${session_id}.webm`])
    expect(await bytesOf(host, session_id)).toBe(3004)
    const { bytes, video_bytes } = await host.storedData({})
    expect([video_bytes, bytes > video_bytes]).toStrictEqual([3004, true])
    await host.revealVideo({ session_id })
    await host.revealVideo({ session_id: session_id + 1 })
    expect(revealed).toStrictEqual([path])
  })

  test('is two files where the camera was lost in between, counted, shown and deleted together', async () => {
    const { folder, host, session_id, revealed } = await runningSet()
    await film(host, session_id)
    await finishSet(host, session_id)
    expect(filmed(folder).toSorted()).toStrictEqual([`${session_id}-2.webm`, `${session_id}.webm`])
    expect(await host.loadSession({ session_id })).toMatchObject({ video_bytes: 2 * 3004, video_files: 2 })
    expect(await host.storedData({})).toMatchObject({ video_bytes: 2 * 3004 })
    await host.revealVideo({ session_id })
    expect(revealed).toStrictEqual([join(folder, 'videos', `${session_id}.webm`)])
    await host.forgetVideo({ session_id })
    expect(filmed(folder)).toStrictEqual([])
    expect(await host.loadSession({ session_id })).toMatchObject({ video_bytes: 0, video_files: 0 })
  })

  test('is kept as far as it came when the program ends during the set', async () => {
    const { folder, host, session_id } = await runningSet()
    host.close()
    expect(await bytesOf(openTestHost(folder), session_id)).toBe(3004)
  })

  test('is not kept of a set without a rep, finished or not', async () => {
    const finished = await runningSet(0)
    await finishSet(finished.host, finished.session_id)
    expect(filmed(finished.folder)).toStrictEqual([])
    const left = await runningSet(0)
    left.host.close()
    openTestHost(left.folder)
    expect(filmed(left.folder)).toStrictEqual([])
  })

  test('can be deleted, of one set or of all; the numbers stay', async () => {
    const { folder, host, session_id } = await runningSet()
    await finishSet(host, session_id)
    const other = await beginSet(host, '2026-11-23T10:00:00Z')
    await host.saveRep({ session_id: other, rep: sampleRep(1) })
    await film(host, other)
    await finishSet(host, other)
    await host.forgetVideo({ session_id })
    expect(filmed(folder)).toStrictEqual([`${other}.webm`])
    await host.forgetVideo({ session_id: null })
    expect(await host.storedData({})).toMatchObject({ sets: 2, video_bytes: 0 })
  })

  test('stays while its set can still come back, goes with it for good, and with everything', async () => {
    const { folder, host, session_id } = await runningSet()
    await finishSet(host, session_id)
    await host.deleteSession({ session_id })
    await host.restoreSession({ session_id })
    expect(await bytesOf(host, session_id)).toBe(3004)
    await host.deleteSession({ session_id })
    host.close()
    expect(filmed(folder)).toStrictEqual([])

    const all = await runningSet()
    await all.host.deleteEverything({})
    expect(filmed(all.folder)).toStrictEqual([])
  })

  test.for([
    ['a damaged', (path: string) => writeFileSync(path, 'damaged')],
    ['a vanished', (path: string) => rmSync(path)],
  ] as const)('of a set that %s database has lost is no other set’s, and is kept', async ([, lose]) => {
    const { folder, host, session_id } = await runningSet()
    await finishSet(host, session_id)
    host.close()
    lose(join(folder, 'overtoe.db'))
    const again = openTestHost(folder)
    expect(await recordSet(again)).toBe(session_id)
    expect(await bytesOf(again, session_id)).toBe(0)
    expect((await again.storedData({})).video_bytes).toBe(3004)
  })
})

describe('a piece is refused', () => {
  test('of a set that is not there, is over or was deleted, and where no video has begun', async () => {
    const { host, session_id } = await runningSet()
    const next = { first: false, base64: base64(more) }
    const missing = { kind: 'failed', why: 'missing' }
    expect(await host.appendVideo({ session_id: 99, ...next })).toMatchObject(missing)
    await host.forgetVideo({ session_id })
    expect(await host.appendVideo({ session_id, ...next })).toMatchObject(missing)
    await finishSet(host, session_id)
    expect(await host.appendVideo({ session_id, first: true, base64: base64(head) })).toMatchObject(missing)
    const hidden = await beginSet(host)
    await host.deleteSession({ session_id: hidden })
    expect(await host.appendVideo({ session_id: hidden, first: true, base64: base64(head) })).toMatchObject(
      missing,
    )
  })

  test('where the folder can’t be written, with the reason', async () => {
    const folder = testFolder()
    const host = openTestHost(folder)
    const session_id = await beginSet(host)
    writeFileSync(join(folder, 'videos'), 'in the way')
    expect(await host.appendVideo({ session_id, first: true, base64: base64(head) })).toMatchObject({
      kind: 'failed',
      why: 'readOnly',
    })
  })

  const good = base64(head)
  const hostile: Readonly<Record<string, object>> = {
    'that is far too large': { first: true, base64: good + 'A'.repeat(videoPiece) },
    'that begins something else than a video': { first: true, base64: btoa('#!/bin/sh\nrm') },
    'that is markup instead of base64': { first: false, base64: 'GkXfo"><script>' },
    'that is empty': { first: false, base64: '' },
    'with a path for a number': { session_id: '../../overtoe', first: true, base64: good },
    'with a number that is none': { session_id: 1.5, first: true, base64: good },
    'with a name beside it': { first: true, base64: good, path: '../overtoe.db' },
  }
  test.for(Object.entries(hostile))('at the wire %s', async ([, question]) => {
    const { folder, host, session_id } = await runningSet()
    const wire = answerOverWire(host)
    await expect(wire('appendVideo', { session_id, ...question })).rejects.toThrow()
    expect(filmed(folder)).toStrictEqual([`${session_id}.webm.part`])
    expect(readFileSync(join(folder, 'videos', `${session_id}.webm.part`))).toHaveLength(3004)
  })

  test('and other files in the folder are left alone', async () => {
    const folder = testFolder()
    mkdirSync(join(folder, 'videos'))
    writeFileSync(join(folder, 'videos', 'holiday.webm'), 'mine')
    openTestHost(folder).close()
    expect(filmed(folder)).toStrictEqual(['holiday.webm'])
  })
})
