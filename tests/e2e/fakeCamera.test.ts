import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type LaunchedApp, launchApp } from './launchApp.ts'
import { makeFakeCamera } from './makeFakeCamera.ts'

const oneSquat = join(import.meta.dirname, '../fixtures/pose/squat.webm')

const withApp = async <T>(camera: string, work: (app: LaunchedApp) => Promise<T>): Promise<T> => {
  const app = await launchApp({ camera })
  try {
    return await work(app)
  } finally {
    await app.stop()
  }
}

const askForCamera = (app: LaunchedApp): Promise<string> =>
  app.page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'allowed',
      (error: unknown) => (error instanceof Error ? error.name : String(error)),
    ),
  )

test('a clip is shown as the webcam, 1280 by 720 at 30 frames a second', async () => {
  const film = await makeFakeCamera(oneSquat)
  expect(statSync(film).size).toBeGreaterThan(1_000_000)
  const picture = await withApp(film, (app) =>
    app.page.evaluate(async () => {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 1280, height: 720 } })
      const video = Object.assign(document.createElement('video'), { srcObject: stream, muted: true })
      await video.play()
      await new Promise((resolve) => video.requestVideoFrameCallback(resolve))
      const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight)
      const context = canvas.getContext('2d')
      context?.drawImage(video, 0, 0)
      const { data = [] } = context?.getImageData(640, 360, 64, 64) ?? {}
      const { frameRate } = stream.getVideoTracks()[0]?.getSettings() ?? {}
      return {
        size: [canvas.width, canvas.height],
        rate: Math.round(frameRate ?? 0),
        colours: new Set(data).size > 3,
      }
    }),
  )
  expect(picture).toEqual({ size: [1280, 720], rate: 30, colours: true })
})

test('a computer can be without a camera', async () => {
  expect(await withApp('none', askForCamera)).toBe('NotFoundError')
})

test('the camera can be refused', async () => {
  expect(await withApp('denied', askForCamera)).toBe('NotAllowedError')
})
