import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtures, type OpenedPosePage, openPosePage } from './pose/openPosePage.ts'
import { buildPosePage } from './pose/servePosePage.ts'

const made = mkdtempSync(join(tmpdir(), 'overtoe-videos-'))
let opened: OpenedPosePage

beforeAll(async () => {
  const squat = readFileSync(resolve(fixtures, 'squat.webm'))
  const turned = readFileSync(resolve(fixtures, 'turned.mp4'))
  writeFileSync(join(made, 'empty.mp4'), '')
  writeFileSync(join(made, 'foreign.mp4'), '# Not a video\n'.repeat(500))
  const sample = readFileSync(resolve(import.meta.dirname, '../../resources/sample/squat.webm'))
  writeFileSync(join(made, 'brokenOff.webm'), sample.subarray(0, sample.length / 3))
  writeFileSync(join(made, 'firstBytes.webm'), squat.subarray(0, squat.length / 2))
  writeFileSync(join(made, 'headless.mp4'), turned.subarray(0, turned.length / 2))
  await buildPosePage()
  opened = await openPosePage({ folders: { made } })
})
afterAll(async () => {
  await opened.close()
  rmSync(made, { recursive: true })
})

const measure = (url: string) => opened.page.evaluate((at) => posePage.videoAt(at), url)

describe('a recording', () => {
  test('is measured frame by frame at its own, uneven times, and drawn before it is measured', async () => {
    const heard = await measure('fixtures/uneven.webm')
    expect(heard.end).toEqual({ kind: 'ended' })
    expect(heard.poses.map(({ at, person }) => [at, person])).toEqual(
      [0, 50, 350, 450, 700].map((at) => [at, null]),
    )
    expect(heard.pictures).toEqual(heard.poses.map(() => ({ width: 64, height: 64 })))
    expect(heard.progress.map(({ done }) => done)).toEqual(
      heard.progress.map(({ done }) => done).toSorted((a, b) => a - b),
    )
  })

  test('of a phone held upright is turned the way it was filmed', async () => {
    const heard = await measure('fixtures/turned.mp4')
    expect(heard.poses.map(({ width, height }) => [width, height])).toEqual(heard.poses.map(() => [640, 480]))
    const [nose, toe] = [heard.poses[0]?.person?.image[0], heard.poses[0]?.person?.image[31]]
    expect(nose?.[1]).toBeLessThan(0.3)
    expect(toe?.[1]).toBeGreaterThan(0.8)
  })

  test('with two people says so', async () => {
    const heard = await measure('fixtures/twoPeople.webm')
    expect(heard.poses.map(({ picture }) => picture?.people)).toEqual(heard.poses.map(() => 2))
  })

  test('with one person counts one, every second anew, and knows that the picture changes', async () => {
    const heard = await measure('fixtures/squat.webm')
    expect(heard.poses.map(({ picture }) => [picture?.people, picture?.changed])).toEqual(
      heard.poses.map(() => [1, true]),
    )
    expect(heard.poses[0]?.picture?.brightness).toBeGreaterThan(0.2)
  })

  test('chosen as a file plays no faster than it was filmed', async () => {
    const heard = await opened.page.evaluate(() => posePage.video('fixtures/uneven.webm', 'mine.webm'))
    expect([heard.end, heard.name, heard.poses.length]).toEqual([{ kind: 'ended' }, 'mine.webm', 5])
    expect(heard.lasted).toBeGreaterThan(650)
  })

  test('ends at once when stopped', async () => {
    const heard = await opened.page.evaluate(() => posePage.videoAt('fixtures/squat.webm', 'realTime', 3))
    expect([heard.end, heard.poses.length]).toEqual([{ kind: 'stopped' }, 3])
  })

  test('that ships as the sample runs', async () => {
    const heard = await opened.page.evaluate(() => posePage.sample(3))
    expect(heard.end).toEqual({ kind: 'stopped' })
    expect(heard.poses.map(({ person }) => person === null)).toEqual([false, false, false])
    expect(heard.progress[0]?.total).toBe(15_000)
  })
})

describe('a recording that is no good', () => {
  test.each([
    ['an empty file', 'made/empty.mp4', 'videoEmpty'],
    ['a text that calls itself a video', 'made/foreign.mp4', 'videoUnreadable'],
    ['a video whose end, with its table of contents, is missing', 'made/headless.mp4', 'videoUnreadable'],
    ['a video that breaks off before its first picture', 'made/firstBytes.webm', 'videoUnreadable'],
    ['a recording of sound alone', 'fixtures/soundOnly.webm', 'videoEmpty'],
    ['a file that is not there', 'made/nowhere.mp4', 'videoUnreadable'],
  ])('%s is refused with its reason', async (_, url, why) => {
    const heard = await measure(url)
    expect(heard.end).toEqual({ kind: 'failed', why, detail: expect.stringMatching(/\w/) })
    expect(heard.poses).toEqual([])
  })

  test('a codec this browser lacks is named', async () => {
    const heard = await measure('fixtures/unsupported.mp4')
    expect(heard.end).toEqual({
      kind: 'failed',
      why: 'videoUnsupported',
      detail: expect.stringMatching(/^hev1/),
    })
  })

  test('one that breaks off is measured as far as it goes', async () => {
    const heard = await measure('made/brokenOff.webm')
    expect(heard.end).toEqual({ kind: 'ended' })
    expect(heard.poses.length).toBeGreaterThan(30)
    expect(heard.poses.length).toBeLessThan(225)
  })

  test('nothing was asked of any other host', () => expect(opened.strangers).toEqual([]))
})
