import type { PoseSource } from '#app/ports.ts'
import { openVideo } from '#platform/video/openVideo.ts'
import { UrlSource } from 'mediabunny'

/** Figures of the camera source. */
export type SourceFigures = LiveFigures & {
  readonly engine: string
  /** Milliseconds from capture to pose, beyond those of the quickest frame: grows when frames queue up. */
  readonly lags: readonly number[]
}

export type LiveFigures = {
  readonly poses: number
  readonly persons: number
  readonly seconds: number
  readonly width: number
  readonly height: number
  /** Milliseconds between frames the page could draw meanwhile: how responsive the window stays. */
  readonly drawingGaps: readonly number[]
}

/** A camera source for so many seconds after its first pose, its picture playing in the page as in the app. */
export const measureLive = async (source: PoseSource, seconds: number): Promise<SourceFigures> => {
  const stopping = new AbortController()
  const video = showVideo()
  const delays: number[] = []
  let engine = ''
  let poses = 0
  let persons = 0
  let size = { width: 0, height: 0 }
  let startedAt: number | null = null
  let lastAt = 0
  let stopWatching = drewNothing
  const end = await source.run(
    {
      onEngine: ({ name }) => {
        engine = name
        video.srcObject = source.stream()
      },
      onPose: ({ at, person, width, height }) => {
        lastAt = performance.now()
        delays.push(lastAt - at)
        if (startedAt === null) {
          startedAt = lastAt
          stopWatching = watchDrawing()
          return
        }
        poses++
        if (person !== null) persons++
        size = { width, height }
        if (lastAt - startedAt > seconds * 1000) stopping.abort()
      },
    },
    stopping.signal,
  )
  video.remove()
  if (end.kind !== 'stopped') throw new Error(JSON.stringify(end))
  return {
    engine,
    poses,
    persons,
    seconds: (lastAt - (startedAt ?? lastAt)) / 1000,
    ...size,
    drawingGaps: stopWatching(),
    lags: delays.map((delay) => delay - Math.min(...delays)),
  }
}

/** pose-detection the way its own documentation shows it: a video element, one estimate after the other. */
export const measureAsDocumented = async (seconds: number): Promise<LiveFigures> => {
  await import('@tensorflow/tfjs')
  const { createDetector, SupportedModels } = await import('@tensorflow-models/pose-detection')
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { width: 1280, height: 720, frameRate: 30 },
  })
  const video = showVideo()
  video.srcObject = stream
  await video.play()
  const detector = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    solutionPath: new URL('pose/mediapipe', document.baseURI).href,
  })
  await detector.estimatePoses(video)
  const stopWatching = watchDrawing()
  const startedAt = performance.now()
  let poses = 0
  let persons = 0
  while (performance.now() - startedAt < seconds * 1000) {
    const found = await detector.estimatePoses(video)
    poses++
    persons += found.length
    await new Promise(requestAnimationFrame)
  }
  const lasted = (performance.now() - startedAt) / 1000
  detector.dispose()
  for (const track of stream.getTracks()) track.stop()
  video.remove()
  return {
    poses,
    persons,
    seconds: lasted,
    width: video.videoWidth,
    height: video.videoHeight,
    drawingGaps: stopWatching(),
  }
}

/** Hands out a recording's frames as I420 planes in base64, to make a camera of. */
export const readPlanes = async (
  url: string,
  count: number,
): Promise<{ width: number; height: number; frames: readonly string[] }> => {
  const opening = await openVideo(() => new UrlSource(new URL(url, document.baseURI)))
  if (opening.kind === 'failed') throw new Error(opening.detail)
  const frames: string[] = []
  let size = { width: 0, height: 0 }
  for await (using sample of opening.video.samples()) {
    if (sample.format !== 'I420') throw new Error(`Expected I420, got ${sample.format}`)
    const planes = new Uint8Array(sample.allocationSize())
    await sample.copyTo(planes)
    size = { width: sample.codedWidth, height: sample.codedHeight }
    frames.push(btoa(Array.from(planes, (byte) => String.fromCharCode(byte)).join('')))
    if (frames.length >= count) break
  }
  opening.video.close()
  return { ...size, frames }
}

const drewNothing = (): readonly number[] => []

const showVideo = () => {
  const video = document.createElement('video')
  Object.assign(video, { muted: true, autoplay: true, playsInline: true, width: 1280, height: 720 })
  document.body.append(video)
  return video
}

const watchDrawing = () => {
  const gaps: number[] = []
  let before = performance.now()
  let request = requestAnimationFrame(function draw(now) {
    gaps.push(now - before)
    before = now
    request = requestAnimationFrame(draw)
  })
  return (): readonly number[] => {
    cancelAnimationFrame(request)
    return gaps
  }
}
