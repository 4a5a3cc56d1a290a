import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type OpenedPosePage, openPosePage } from './pose/openPosePage.ts'
import { buildPosePage, type ServeOptions } from './pose/servePosePage.ts'

let opened: OpenedPosePage | null = null

beforeAll(async () => void (await buildPosePage()))
afterEach(async () => {
  await opened?.close()
  opened = null
})

const open = async (flags: readonly string[], options: ServeOptions = {}) => {
  opened = await openPosePage(options, flags)
  return opened
}
/** Chromium's own test picture, granted without asking. */
const testCamera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

/** Nothing but grey, as Y4M: the browser's own picture moves, and now and then the detector takes it for somebody. */
const emptyRoom = (): string => {
  const [width, height] = [1280, 720]
  const folder = mkdtempSync(join(tmpdir(), 'overtoe-empty-room-'))
  const file = join(folder, 'grey.y4m')
  const frame = [Buffer.from('FRAME\n'), Buffer.alloc((width * height * 3) / 2, 128)]
  const header = Buffer.from(`YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`)
  writeFileSync(file, Buffer.concat([header, ...frame, ...frame]))
  return file
}

describe('the camera', () => {
  test('delivers measured frames with rising times from 0, is listed by name, and stops when told', async () => {
    const camera = emptyRoom()
    const { page, strangers } = await open([...testCamera, `--use-file-for-fake-video-capture=${camera}`])
    const heard = await page.evaluate(() => posePage.camera(null, 12))
    const times = heard.poses.map(({ at }) => at)
    expect(heard.end).toEqual({ kind: 'stopped' })
    const name = expect.stringMatching(/^LiteRT, full model, .* threads$/)
    expect(heard.engines).toEqual([
      { name, insteadOf: null },
      { name, insteadOf: null, quality: { model: 'full', gap: 0, because: 'pinned' } },
    ])
    expect(heard.poses[0]).toMatchObject({ width: 1280, height: 720, person: null, picture: { people: 0 } })
    expect(times[0]).toBe(0)
    expect(times).toEqual([...new Set(times)].toSorted((one, other) => one - other))
    expect(await page.evaluate(() => posePage.listCameras())).toMatchObject([{ label: camera }])
    expect(strangers).toEqual([])
  })

  test('starts again after a stop, with the engine still warm', async () => {
    const { page } = await open(testCamera)
    const first = await page.evaluate(() => posePage.camera(null, 3))
    const second = await page.evaluate(() => posePage.camera(null, 3))
    expect([first.end, second.end]).toEqual([{ kind: 'stopped' }, { kind: 'stopped' }])
    expect(second.poses[0]?.at).toBe(0)
    expect(page.workers().filter((worker) => /poseWorker/.test(worker.url())).length).toBe(1)
  })

  test('that was chosen last time and is gone gives way to the first one', async () => {
    const { page } = await open(testCamera)
    const heard = await page.evaluate(() => posePage.camera('no-such-camera', 2))
    expect([heard.end, heard.name]).toEqual([{ kind: 'stopped' }, 'fake_device_0'])
  })

  test('that is denied says so', async () => {
    const { page } = await open(['--use-fake-device-for-media-stream', '--deny-permission-prompts'])
    const heard = await page.evaluate(() => posePage.camera(null, 1))
    expect(heard.end).toMatchObject({ kind: 'failed', why: 'cameraDenied' })
  })

  test('that does not exist says so', async () => {
    const { page } = await open([
      '--use-fake-device-for-media-stream=device-count=0',
      '--use-fake-ui-for-media-stream',
    ])
    const heard = await page.evaluate(() => posePage.camera(null, 1))
    expect(heard.end).toMatchObject({ kind: 'failed', why: 'noCamera' })
    expect(await page.evaluate(() => posePage.listCameras())).toEqual([])
  })

  test('that another program holds says so', async () => {
    const { page } = await open(testCamera)
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Could not start video source', 'NotReadableError'))
    })
    const heard = await page.evaluate(() => posePage.camera(null, 1))
    expect(heard.end).toEqual({ kind: 'failed', why: 'cameraBusy', detail: 'Could not start video source' })
  })

  test('that is pulled out in the middle says so', async () => {
    const { page } = await open(testCamera)
    await page.evaluate(() => {
      const getUserMedia = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
      navigator.mediaDevices.getUserMedia = async (constraints) => {
        const stream = await getUserMedia(constraints)
        // Long enough for the engine to start and measure: a track that ends early is tested by the same line.
        setTimeout(() => stream.getVideoTracks()[0]?.stop(), 5000)
        return stream
      }
    })
    const heard = await page.evaluate(() => posePage.camera(null, 1_000_000))
    expect(heard.end).toMatchObject({ kind: 'failed', why: 'cameraUnplugged' })
  })
})

describe('the engine', () => {
  test('does with one thread where the page is not isolated', async () => {
    const { page } = await open(testCamera, { isolated: false })
    const heard = await page.evaluate(() => posePage.camera(null, 2))
    expect([await page.evaluate(() => posePage.isolated()), heard.engines[0], heard.poses.length]).toEqual([
      false,
      { name: 'LiteRT, full model, 1 thread', insteadOf: null },
      2,
    ])
  })

  test('gives way to MediaPipe when its model is missing, and says why; nobody else is asked', async () => {
    const { page, strangers } = await open([], { missing: /pose_detection\.tflite/ })
    const heard = await page.evaluate(() => posePage.videoAt('fixtures/squat.webm', 'asFastAsItGoes', 2))
    expect(heard.engines).toEqual([
      {
        name: 'MediaPipe, full model, WebGL',
        insteadOf: expect.stringMatching(/^LiteRT with threads: \w.*LiteRT: \w/),
      },
    ])
    expect(heard.poses.map(({ person }) => person?.image.length)).toEqual([33, 33])
    expect(strangers).toEqual([])
    // Software WebGL on a busy machine takes half a minute for the first frame.
  }, 400_000)

  test('hands over to the next one when its worker dies in the middle of a recording; no frame is lost', async () => {
    const { page } = await open([])
    const running = page.evaluate(() => posePage.videoAt('fixtures/squat.webm', 'realTime'))
    const worker = await page.waitForEvent('worker')
    await expect.poll(() => page.evaluate(() => posePage.measured()), { timeout: 60_000 }).toBeGreaterThan(2)
    await worker.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('struck down')
        }),
    )
    const heard = await running
    expect(heard.end).toEqual({ kind: 'ended' })
    expect(heard.engines.map(({ name, insteadOf }) => [name, /struck down/.test(insteadOf ?? '')])).toEqual([
      [expect.stringMatching(/threads$/), false],
      ['LiteRT, full model, 1 thread', true],
    ])
    expect(heard.poses.map(({ at }) => at)).toEqual(heard.poses.map((_, frame) => frame * 125))
    expect(heard.poses.length).toBe(28)
  })

  test('says that it failed when neither starts', async () => {
    const { page } = await open([], { missing: /tflite/ })
    const heard = await page.evaluate(() => posePage.videoAt('fixtures/squat.webm'))
    expect(heard.end).toMatchObject({
      kind: 'failed',
      why: 'engineFailed',
      detail: expect.stringMatching(/LiteRT.*MediaPipe/),
    })
  })
})
