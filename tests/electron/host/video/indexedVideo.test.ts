import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openVideoFolder } from '#electron/host/video/videoFolder.ts'
import { hasIndex } from '#electron/host/video/writeIndexed.ts'
import { testFolder } from '#tests/electron/host/testFolder.ts'
import { EncodedPacketSink, FilePathSource, Input, WEBM } from 'mediabunny'
import { expect, test } from 'vitest'

/** As a camera's recorder writes it: piece after piece, never knowing what comes. */
const recorded = readFileSync(join(import.meta.dirname, '../../../fixtures/video/recorded.webm'))
const cues = Buffer.from([0x1c, 0x53, 0xbb, 0x6b])

const picturesOf = async (path: string) => {
  const pictures: unknown[] = []
  const input = new Input({ source: new FilePathSource(path), formats: [WEBM] })
  const track = await input.getPrimaryVideoTrack()
  if (track === null) throw new Error('No video')
  for await (const { timestamp, type, data } of new EncodedPacketSink(track).packets())
    pictures.push([
      timestamp.toFixed(3),
      type,
      Buffer.from(data).toString('base64').slice(0, 60),
      data.length,
    ])
  return pictures
}

test('a set’s video gets an index when the set is over, and the same pictures stay in it', async () => {
  const folder = testFolder()
  const videos = openVideoFolder(folder)
  const before = join(folder, 'before.webm')
  writeFileSync(before, recorded)
  videos.append(1, recorded.subarray(0, 5000), true)
  videos.append(1, recorded.subarray(5000), false)
  videos.finish(1)
  const path = videos.find(1) ?? ''
  expect(readFileSync(path).equals(recorded)).toBe(true)
  expect([hasIndex(path), recorded.includes(cues)]).toStrictEqual([false, false])
  await videos.indexAll()
  expect([hasIndex(path), readFileSync(path).includes(cues)]).toStrictEqual([true, true])
  expect(await picturesOf(path)).toStrictEqual(await picturesOf(before))
  expect(readdirSync(join(folder, 'videos'))).toStrictEqual(['1.webm'])
})

test('what a killed program left half indexed goes, and the next start does it again', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'videos'))
  const at = (name: string) => join(folder, 'videos', name)
  writeFileSync(at('1.webm'), recorded)
  writeFileSync(at('1.webm.indexing'), 'half')
  const videos = openVideoFolder(folder)
  videos.settle(new Set([1]))
  expect([existsSync(at('1.webm.indexing')), hasIndex(at('1.webm'))]).toStrictEqual([false, false])
  await videos.indexAll()
  expect(hasIndex(at('1.webm'))).toBe(true)
})

test('a recording that was cut off in a picture loses that picture and no other, wherever the cut falls', async () => {
  const folder = testFolder()
  const whole = join(folder, 'whole.webm')
  writeFileSync(whole, recorded)
  const all = await picturesOf(whole)
  const found: number[] = []
  for (const [index, share] of [0.1, 0.37, 0.6, 0.999].entries()) {
    const videos = openVideoFolder(folder)
    videos.append(index + 1, recorded.subarray(0, Math.floor(recorded.length * share)), true)
    videos.finish(index + 1)
    await videos.indexAll()
    const path = videos.find(index + 1) ?? ''
    const kept = await picturesOf(path)
    expect(hasIndex(path)).toBe(true)
    expect(kept).toStrictEqual(all.slice(0, kept.length))
    found.push(kept.length)
  }
  expect(found.at(-1)).toBe(all.length - 1)
  expect(found).toStrictEqual(found.toSorted((one, other) => one - other))
  expect(found[0]).toBeGreaterThan(0)
})

test('a reader that gives up early costs nothing: the file stays as it was recorded', async () => {
  const folder = testFolder()
  mkdirSync(join(folder, 'videos'))
  const path = join(folder, 'videos', '1.webm')
  // Not trimmed, so that the reader drops the whole stretch.
  const cut = recorded.subarray(0, 6000)
  writeFileSync(path, cut)
  await openVideoFolder(folder).indexAll()
  expect(readFileSync(path).equals(cut)).toBe(true)
})

test('what can’t be read stays as it is, and a video deleted meanwhile does not come back', async () => {
  const folder = testFolder()
  const videos = openVideoFolder(folder)
  videos.append(1, Buffer.from('no video at all'), true)
  videos.finish(1)
  await videos.indexAll()
  expect(readFileSync(videos.find(1) ?? '', 'utf8')).toBe('no video at all')
  videos.append(2, recorded, true)
  videos.finish(2)
  const indexed = videos.indexAll()
  videos.forget(2)
  await indexed
  expect(readdirSync(join(folder, 'videos'))).toStrictEqual(['1.webm'])
})
