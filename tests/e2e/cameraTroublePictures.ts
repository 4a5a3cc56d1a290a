import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { ensureBrowser } from '../../scripts/ensureBrowser.mjs'
import { clipPath } from '#tests/fixtures/clips/brokenVideos.ts'
import { makeFakeCamera } from './makeFakeCamera.ts'
import { readJpegs } from './mainJobCamera.ts'

const size = { width: 640, height: 360 }
const FRAMES_PER_SECOND = 30
/** So long the figure of the clip stands before its first squat. */
const STANDING_FRAMES = 2 * FRAMES_PER_SECOND

/** An empty room: grey, with the noise of a living sensor. */
export const emptyRoom = (): string => greyFilm('empty-room', 128, true)
/** A covered lens. */
export const blackPicture = (): string => greyFilm('black', 16, true)
/** A camera that sends the same picture over and over. */
export const frozenPicture = (): string => greyFilm('frozen', 128, false)

/** One second of grey as YUV4MPEG, which needs no encoder. The noise is the same in every run. */
const greyFilm = (name: string, brightness: number, alive: boolean): string => {
  const header = `YUV4MPEG2 W${size.width} H${size.height} F${FRAMES_PER_SECOND}:1 Ip A1:1 C420jpeg\n`
  const pixels = size.width * size.height
  const frames = Array.from({ length: FRAMES_PER_SECOND }, (_, order) => {
    const luma = Uint8Array.from({ length: pixels }, (_pixel, at) =>
      alive ? brightness + (((at * 31 + order * 17) * 2_654_435_761) >>> 30) : brightness,
    )
    return Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc(pixels / 2, 128)])
  })
  const file = join(mkdtempSync(join(tmpdir(), 'overtoe-camera-')), `${name}.y4m`)
  writeFileSync(file, Buffer.concat([Buffer.from(header), ...frames]))
  return file
}

/** Part of the camera's picture, and where it is drawn; both in shares of width and height. */
type Piece = { readonly from: Area; readonly to: Area }
type Area = readonly [x: number, y: number, width: number, height: number]

/** Someone who stands so close to the bottom of the picture that the feet are below it. */
export const feetBelowPicture = (): Promise<string> =>
  rearranged('feet-below', [{ from: [0, 0, 1, 0.75], to: [0, 0.25, 1, 0.75] }])

/** Two people side by side, both whole. */
export const twoPeople = (): Promise<string> =>
  rearranged('two-people', [
    { from: [0.25, 0, 0.5, 1], to: [0, 0, 0.5, 1] },
    { from: [0.25, 0, 0.5, 1], to: [0.5, 0, 0.5, 1] },
  ])

/** The standing figure of a clip with its picture cut up and put together anew, to and fro, without end. */
const rearranged = async (name: string, pieces: readonly Piece[]): Promise<string> => {
  const camera = await makeFakeCamera(clipPath('live_clean'))
  const file = camera.replace(/\.mjpeg$/, `-${name}.mjpeg`)
  if (existsSync(file)) return file
  const pictures = readJpegs(camera)
    .slice(0, STANDING_FRAMES)
    .map((jpeg) => jpeg.toString('base64'))
  const browser = await chromium.launch({
    executablePath: ensureBrowser({ install: true }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const redrawn = await page.evaluate(redraw, { pictures, pieces })
    const frames = redrawn.map((picture) => Buffer.from(picture, 'base64'))
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, Buffer.concat([...frames, ...frames.toReversed()]))
    renameSync(draft, file)
    return file
  } finally {
    await browser.close()
  }
}

/** Runs in a page: it can use nothing from outside itself. */
const redraw = async (work: { readonly pictures: readonly string[]; readonly pieces: readonly Piece[] }) => {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('There is no canvas')
  const redrawn: string[] = []
  for (const picture of work.pictures) {
    const image = new Image()
    image.src = `data:image/jpeg;base64,${picture}`
    await image.decode()
    const { width, height } = image
    canvas.width = width
    canvas.height = height
    // The colour of the room's wall: a black bar would be a find for nobody, but it is not what a room looks like.
    pen.fillStyle = '#888'
    pen.fillRect(0, 0, width, height)
    for (const { from, to } of work.pieces)
      pen.drawImage(
        image,
        from[0] * width,
        from[1] * height,
        from[2] * width,
        from[3] * height,
        to[0] * width,
        to[1] * height,
        to[2] * width,
        to[3] * height,
      )
    redrawn.push(canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? '')
  }
  return redrawn
}
