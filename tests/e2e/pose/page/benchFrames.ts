import { milliseconds } from '#core/units.ts'
import { makeLitertEngine } from '#platform/pose/makeLitertEngine.ts'
import type { LandmarkModel } from '#core/body/rawPose.ts'
import { poseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { openVideo } from '#platform/video/openVideo.ts'
import { UrlSource } from 'mediabunny'
import type { PeerKind } from './openPeer.ts'

/** Milliseconds, one entry a frame. */
export type FrameTimes = {
  readonly name: string
  readonly total: number[]
  /** Our own engines tell what of it was the networks. */
  readonly inference: number[]
  persons: number
}

type Contender = {
  readonly times: FrameTimes
  /** Slow ones skip the frames that are not theirs. */
  readonly every: number
  readonly measure: (frame: VideoFrame, at: number) => Promise<{ found: boolean; inference: number | null }>
  readonly close: () => void
}

/**
 * The same decoded frames through every engine, one after the other frame by frame, so that whatever else the machine
 * does falls on all of them. The first frames of each only warm it up.
 */
export const benchFrames = async (
  url: string,
  frameCount: number,
  slowEvery: number,
): Promise<readonly FrameTimes[]> => {
  const contenders = [
    ...(await openOurs([
      ['full', threads],
      ['lite', threads],
      ['full', 1],
      ['lite', 1],
    ])),
    await openTheirs('documentedOnCpu', 'MediaPipe Pose, inference on the processor', slowEvery),
    await openTheirs('documented', 'pose-detection as documented', slowEvery),
  ]
  const opening = await openVideo(() => new UrlSource(new URL(url, document.baseURI)))
  if (opening.kind === 'failed') throw new Error(opening.detail)
  let number = 0
  for await (using sample of opening.video.samples()) {
    if (number >= frameCount) break
    const frame = sample.toVideoFrame()
    for (const contender of rotate(contenders, number)) {
      if (number % contender.every === 0) await measureOne(contender, frame, number)
    }
    frame.close()
    number++
  }
  opening.video.close()
  for (const { close } of contenders) close()
  return contenders.map(({ times }) => times)
}

const threads = Math.min(4, navigator.hardwareConcurrency)
/** The first frame compiles, the second is still slower. */
const warmUp = 2

/** Nobody always runs first. */
const rotate = <T>(list: readonly T[], by: number) => {
  const from = by % list.length
  return [...list.slice(from), ...list.slice(0, from)]
}

const measureOne = async ({ times, every, measure }: Contender, frame: VideoFrame, number: number) => {
  const startedAt = performance.now()
  const { found, inference } = await measure(frame.clone(), (number * 1000) / 30)
  const total = performance.now() - startedAt
  if (number < warmUp * every) return
  times.total.push(total)
  if (inference !== null) times.inference.push(inference)
  if (found) times.persons++
}

const noTimes = (name: string): FrameTimes => ({ name, total: [], inference: [], persons: 0 })

const openOurs = async (wanted: readonly (readonly [LandmarkModel, number])[]): Promise<Contender[]> => {
  const opened: Contender[] = []
  for (const [model, count] of wanted) {
    const engine = makeLitertEngine(poseAssetUrls(document.baseURI), count, () => ({ model, quiet: false }))
    const start = await engine.start()
    if (start.kind === 'failed') throw new Error(start.why)
    opened.push({
      times: noTimes(start.name),
      every: 1,
      measure: async (frame, at) => {
        const answer = await engine.estimate(frame, milliseconds(at))
        if (answer.kind === 'failed') throw new Error(answer.why)
        return { found: answer.pose.person !== null, inference: answer.cost.inference }
      },
      close: engine.close,
    })
  }
  return opened
}

const openTheirs = async (kind: PeerKind, name: string, every: number): Promise<Contender> => {
  const inner = document.createElement('iframe')
  inner.src = 'peer.html'
  const loaded = new Promise((resolve) => inner.addEventListener('load', resolve))
  document.body.append(inner)
  await loaded
  const open: unknown = inner.contentWindow === null ? null : Reflect.get(inner.contentWindow, 'openPeer')
  if (!isOpenPeer(open)) throw new Error('The peer’s page did not load')
  const peer = await open(kind)
  const canvas = inner.contentDocument?.createElement('canvas')
  const context = canvas?.getContext('2d', { alpha: false })
  if (canvas === undefined || context == null) throw new Error('No 2D canvas')
  return {
    times: noTimes(name),
    every,
    measure: async (frame) => {
      canvas.width = frame.displayWidth
      canvas.height = frame.displayHeight
      context.drawImage(frame, 0, 0)
      frame.close()
      return { found: (await peer.measure(canvas)) > 0, inference: null }
    },
    close: () => {
      peer.close()
      inner.remove()
    },
  }
}

const isOpenPeer = (candidate: unknown): candidate is typeof import('./openPeer.ts').openPeer =>
  typeof candidate === 'function'
