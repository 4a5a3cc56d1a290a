import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, extname, join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'

const cache = join(import.meta.dirname, '..', '..', '.cache', 'fake-camera')

/** A laptop's camera. The browser plays a motion JPEG file at 30 frames a second and in a loop. */
const CAMERA = { width: 1280, height: 720, framesPerSecond: 30 } as const

/** Raise when the file would come out differently, so that old ones are made again. */
const RECIPE = 1

/**
 * A motion JPEG file that `launchApp({ camera })` shows as the webcam: 1280×720, 30 frames a second, letterboxed.
 * Takes an mp4 or webm the browser can decode; made once per content and kept under .cache.
 */
export const makeFakeCamera = async (videoPath: string): Promise<string> => {
  const content = readFileSync(videoPath)
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const file = join(cache, `${basename(videoPath, extname(videoPath))}-${fingerprint}-${RECIPE}.mjpeg`)
  if (existsSync(file)) return file
  mkdirSync(cache, { recursive: true })
  // Written under another name first: an interrupted run must not leave half a film behind.
  const draft = `${file}.${process.pid}`
  rmSync(draft, { force: true })
  await inBlankPage(content, (page) => convert(page, (jpegs) => appendFileSync(draft, jpegs)))
  renameSync(draft, file)
  return file
}

const inBlankPage = async (video: Buffer, work: (page: Page) => Promise<void>): Promise<void> => {
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: rootArguments(),
  })
  try {
    const page = await browser.newPage()
    const bundle = createRequire(import.meta.url)
      .resolve('mediabunny')
      .replace(/[^/\\]+$/, 'mediabunny.min.mjs')
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/video')
        return route.fulfill({ body: video, contentType: 'application/octet-stream' })
      if (pathname === '/mediabunny.mjs') {
        return route.fulfill({ body: readFileSync(bundle), contentType: 'text/javascript' })
      }
      return route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })
    })
    // WebCodecs exist in secure contexts only; nothing of this address leaves the computer.
    await page.goto('https://camera.localhost/')
    await work(page)
  } finally {
    await browser.close()
  }
}

const convert = async (page: Page, save: (jpegs: Buffer) => void): Promise<void> => {
  await page.exposeFunction('saveJpegs', (base64: string) => save(Buffer.from(base64, 'base64')))
  await page.addScriptTag({
    type: 'module',
    content: `import * as mediabunny from '/mediabunny.mjs'; Object.assign(window, { mediabunny })`,
  })
  await page.waitForFunction(() => 'mediabunny' in window)
  await page.evaluate(async ({ width, height, framesPerSecond }) => {
    const library: typeof import('mediabunny') = Reflect.get(window, 'mediabunny')
    const { ALL_FORMATS, BlobSource, CanvasSink, Input } = library
    const source = new BlobSource(await (await fetch('/video')).blob())
    const track = await new Input({ source, formats: ALL_FORMATS }).getPrimaryVideoTrack()
    if (track === null) throw new Error('The file has no picture')
    const [start, end] = [await track.getFirstTimestamp(), await track.computeDuration()]
    const moments = Array.from(
      { length: Math.floor((end - start) * framesPerSecond) },
      (_, index) => start + index / framesPerSecond,
    )
    const saveJpegs: unknown = Reflect.get(window, 'saveJpegs')
    const sink = new CanvasSink(track, { width, height, fit: 'contain', poolSize: 2 })
    for await (const frame of sink.canvasesAtTimestamps(moments)) {
      if (frame === null || typeof saveJpegs !== 'function') continue
      const { canvas } = frame
      const type = 'image/jpeg'
      const blob =
        canvas instanceof OffscreenCanvas
          ? await canvas.convertToBlob({ type, quality: 0.92 })
          : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92))
      if (blob === null) throw new Error('A frame could not be written')
      const bytes = new Uint8Array(await blob.arrayBuffer())
      let text = ''
      for (let at = 0; at < bytes.length; at += 0x8000)
        text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
      await saveJpegs(btoa(text))
    }
  }, CAMERA)
}

const rootArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])
