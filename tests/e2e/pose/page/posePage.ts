import type { EngineInfo, PoseSource, SourceEnd } from '#app/ports.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { milliseconds } from '#core/units.ts'
import { openPoseSources } from '#platform/openPoseSources.ts'
import { engineCandidates, type EnginePreference } from '#platform/pose/engineCandidates.ts'
import { pickEngine } from '#platform/pose/pickEngine.ts'
import { poseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { openVideo } from '#platform/video/openVideo.ts'
import type { VideoPace } from '#platform/video/makePacer.ts'
import { UrlSource } from 'mediabunny'
import { compareCrops } from './compareCrops.ts'
import { benchFrames } from './benchFrames.ts'
import { measureAsDocumented, measureLive, readPlanes } from './benchPage.ts'

/** What a source handed out from its start to its end. */
export type Heard = {
  readonly end: SourceEnd
  readonly engines: readonly EngineInfo[]
  readonly poses: readonly RawPose[]
  readonly pictures: readonly { readonly width: number; readonly height: number }[]
  readonly progress: readonly { readonly done: number; readonly total: number }[]
  /** Wall-clock milliseconds from the first pose to the last. */
  readonly lasted: number
  readonly name: string
}

let preference: EnginePreference = 'auto'
/** Pinned: a busy machine would take the lite model for its camera, and the tests' numbers are the full one's. */
const quality = () => ({ model: 'full', quiet: false }) as const
const sources = openPoseSources({ engine: () => preference, quality })
let stopRunning = new AbortController()
let measured = 0

/** The page's hands and eyes for the tests; nothing here stands in for what is tested. */
const posePage = {
  prefer: (engine: EnginePreference) => {
    preference = engine
  },
  listCameras: sources.listCameras,
  camera: (cameraId: string | null, poses: number) => hear(sources.camera(cameraId), poses),
  video: async (url: string, name: string) => hear(sources.video(await (await fetch(url)).blob(), name)),
  videoAt: (url: string, pace: VideoPace = 'asFastAsItGoes', poses = Infinity) =>
    hear(sources.videoAt(url, url, pace), poses),
  sample: (poses: number) => hear(sources.sample(), poses),
  frames: (url: string, rate: number) => measureFrames(url, rate),
  stop: () => stopRunning.abort(),
  measured: () => measured,
  isolated: () => crossOriginIsolated,
  compareCrops,
  benchFrames,
  planes: readPlanes,
  asDocumented: measureAsDocumented,
  live: (seconds: number) => measureLive(sources.camera(null), seconds),
}

/** Measures a recording's frames as if they had been taken at this rate (hertz), whatever their own times say. */
const measureFrames = async (url: string, rate: number): Promise<readonly RawPose[]> => {
  const opening = await openVideo(() => new UrlSource(url))
  const engine = pickEngine(engineCandidates(preference, poseAssetUrls(document.baseURI), quality))
  const start = await engine.start(() => undefined)
  if (opening.kind === 'failed' || start.kind === 'failed') throw new Error(JSON.stringify([opening, start]))
  const poses: RawPose[] = []
  for await (using sample of opening.video.samples()) {
    const answer = await engine.estimate(sample.toVideoFrame(), milliseconds((poses.length * 1000) / rate))
    if (answer.kind === 'failed') throw new Error(answer.why)
    poses.push(answer.pose)
  }
  engine.close()
  return poses
}

/** Runs a source to its end, or until it has handed out so many poses. */
const hear = async (source: PoseSource, enough = Infinity): Promise<Heard> => {
  const engines: EngineInfo[] = []
  const poses: RawPose[] = []
  const times: number[] = []
  const pictures: { width: number; height: number }[] = []
  const progress: { done: number; total: number }[] = []
  const stopping = new AbortController()
  stopRunning = stopping
  let name = source.name
  const end = await source.run(
    {
      onEngine: (engine) => engines.push(engine),
      onPose: (pose) => {
        poses.push(pose)
        measured = poses.length
        times.push(performance.now())
        name = source.name
        if (poses.length >= enough) stopping.abort()
      },
      onPicture: (_, width, height) => pictures.push({ width, height }),
      onProgress: (done, total) => progress.push({ done, total }),
    },
    stopping.signal,
  )
  const lasted = (times.at(-1) ?? 0) - (times[0] ?? 0)
  return { end, engines, poses, pictures, progress, lasted, name }
}

export type PosePage = typeof posePage
declare global {
  var posePage: PosePage
}
globalThis.posePage = posePage
