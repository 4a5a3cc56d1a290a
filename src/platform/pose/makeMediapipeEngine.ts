import type { PoseDetector } from '@tensorflow-models/pose-detection'
import { type Milliseconds, milliseconds } from '#core/units.ts'
import { isSamePicture, measureBrightness } from '#platform/pose/blazepose/pictureCheck.ts'
import { messageOf } from '#platform/pose/messageOf.ts'
import { readMediapipePose } from '#platform/pose/readMediapipePose.ts'
import type { Estimate, PoseEngine } from '#platform/pose/poseEngine.ts'
import { webglTrouble } from '#platform/pose/webglTrouble.ts'
import { makeRecentPictures } from '#platform/picture/makeRecentPictures.ts'
import { withinTime } from '#platform/pose/withinTime.ts'
import { makePixelReader } from '#platform/pose/worker/makePixelReader.ts'

/** Software WebGL compiles shaders for several seconds at the first frame. Milliseconds. */
const startLimit = 120_000
/** Between the last frame of one source and the first of the next: MediaPipe wants times that only rise. Milliseconds. */
const pauseBetweenSources = 1000

/**
 * Fallback and reference: TensorFlow's pose-detection with MediaPipe's own graph, which smooths and tracks by itself.
 * Runs on the page, because it needs a canvas in the document; loaded only when it is wanted.
 */
export const makeMediapipeEngine = (solutionPath: string): PoseEngine => {
  const canvas = document.createElement('canvas')
  const pixelReader = makePixelReader({ rgbaOnly: true })
  const recentPictures = makeRecentPictures()
  let detector: PoseDetector | null = null
  let latest = 0
  let offset = 0

  const measure = async (frame: VideoFrame, at: Milliseconds): Promise<Estimate> => {
    if (detector === null) return { kind: 'failed', why: 'MediaPipe was asked before it started' }
    const startedAt = performance.now()
    const pixels = await recentPictures.reading(frame, at, () => pixelReader.read(frame))
    const { width, height } = pixels
    const context = fitCanvas(canvas, width, height)
    context?.putImageData(new ImageData(new Uint8ClampedArray(pixels.data.buffer), width, height), 0, 0)
    latest = Math.max(latest + 1, offset + at)
    const askedAt = performance.now()
    const poses = await detector.estimatePoses(canvas, { flipHorizontal: false }, latest)
    const inference = performance.now() - askedAt
    const before = pixelReader.before()
    const picture = {
      brightness: measureBrightness(pixels),
      changed: before === null || !isSamePicture(before, pixels),
    }
    return {
      kind: 'measured',
      pose: { at, width, height, person: readMediapipePose(poses[0], width, height), picture },
      cost: { model: 'full', inference, rest: performance.now() - startedAt - inference },
    }
  }

  const estimate: PoseEngine['estimate'] = (frame, at) =>
    measure(frame, at)
      .catch((error: unknown): Estimate => ({ kind: 'failed', why: messageOf(error) }))
      .finally(() => frame.close())

  return {
    start: async () => {
      const trouble = webglTrouble()
      if (trouble !== null) return { kind: 'failed', why: trouble }
      try {
        detector = await withinTime(startLimit, openDetector(solutionPath), () => {
          throw new Error('MediaPipe did not start in time')
        })
        return { kind: 'started', name: 'MediaPipe, full model, WebGL' }
      } catch (error) {
        return { kind: 'failed', why: messageOf(error) }
      }
    },
    beginSource: () => {
      detector?.reset()
      pixelReader.forget()
      recentPictures.forget()
      offset = latest + pauseBetweenSources
    },
    estimate,
    picture: (at, wish) => recentPictures.take(at, wish).catch(() => null),
    follow: async (track, { onPose }, signal) => {
      if (signal.aborted || track.readyState === 'ended') return { kind: 'ended' }
      const reader = new MediaStreamTrackProcessor({ track, maxBufferSize: 1 }).readable.getReader()
      const stop = () => void reader.cancel()
      signal.addEventListener('abort', stop, { once: true })
      try {
        for (let next = await reader.read(); !next.done; next = await reader.read()) {
          const takenUpAt = performance.now()
          const answer = await estimate(next.value, milliseconds(next.value.timestamp / 1000))
          if (answer.kind === 'failed') return answer
          onPose(answer.pose, takenUpAt)
        }
        return { kind: 'ended' }
      } finally {
        signal.removeEventListener('abort', stop)
        stop()
      }
    },
    close: () => {
      detector?.dispose()
      detector = null
    },
  }
}

/** The packages weigh 1.5 MB and are fetched here, so that nobody who doesn't need them waits for them. */
const openDetector = async (solutionPath: string): Promise<PoseDetector> => {
  await import('@tensorflow/tfjs')
  const { createDetector, SupportedModels } = await import('@tensorflow-models/pose-detection')
  return createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    enableSmoothing: true,
    solutionPath,
  })
}

const fitCanvas = (canvas: HTMLCanvasElement, width: number, height: number) => {
  if (canvas.width !== width) canvas.width = width
  if (canvas.height !== height) canvas.height = height
  return canvas.getContext('2d', { alpha: false })
}
