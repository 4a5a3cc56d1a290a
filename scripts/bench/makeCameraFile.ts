import { closeSync, openSync, writeSync } from 'node:fs'
import type { Page } from 'playwright'

/** 4 s at 30 fps, 166 MB; Chromium loops it. Uncompressed, so that decoding costs nothing of what is measured. */
const frameCount = 120
const width = 1280
const height = 720

/** Writes the start of the sample clip as a YUV4MPEG2 file that Chromium takes for a 1280 × 720 camera. */
export const makeCameraFile = async (page: Page, file: string) => {
  const clip = await page.evaluate((count) => posePage.planes('sample/squat.webm', count), frameCount)
  const scale = height / clip.height
  const output = openSync(file, 'w')
  writeSync(output, `YUV4MPEG2 W${width} H${height} F30:1 Ip A1:1 C420jpeg\n`)
  for (const frame of clip.frames) {
    const planes = Buffer.from(frame, 'base64')
    const luma = clip.width * clip.height
    writeSync(output, 'FRAME\n')
    writeSync(output, fit(planes.subarray(0, luma), clip.width, scale, width, height, 16))
    for (const from of [luma, luma * 1.25]) {
      const chroma = planes.subarray(from, from + luma / 4)
      writeSync(output, fit(chroma, clip.width / 2, scale, width / 2, height / 2, 128))
    }
  }
  closeSync(output)
}

/** Enlarges a plane to the full height (nearest pixel) and centres it between borders. */
const fit = (
  plane: Buffer,
  planeWidth: number,
  scale: number,
  across: number,
  down: number,
  border: number,
) => {
  const out = Buffer.alloc(across * down, border)
  const margin = Math.floor((across - planeWidth * scale) / 2)
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < Math.floor(planeWidth * scale); x++) {
      out[y * across + margin + x] =
        plane[Math.floor(y / scale) * planeWidth + Math.floor(x / scale)] ?? border
    }
  }
  return out
}
