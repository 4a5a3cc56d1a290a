import type { QualityWishes } from '#app/quality/poseQuality.ts'
import type { EngineInfo, PoseSource, PoseSources } from '#app/ports.ts'
import { makeCameraSource } from '#platform/camera/makeCameraSource.ts'
import { listCameras, onCamerasChanged } from '#platform/camera/listCameras.ts'
import { engineCandidates, type EnginePreference, threadsHere } from '#platform/pose/engineCandidates.ts'
import { makeEngineLender } from '#platform/pose/makeEngineLender.ts'
import { pickEngine } from '#platform/pose/pickEngine.ts'
import { poseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { tryGraphics } from '#platform/pose/tryGraphics.ts'
import type { VideoPace } from '#platform/video/makePacer.ts'
import { picturesOfVideo, type VideoMoment } from '#platform/picture/picturesOfVideo.ts'
import { makeVideoSource } from '#platform/video/makeVideoSource.ts'
import { loadDemuxer } from '#platform/video/loadDemuxer.ts'
import type { Source } from 'mediabunny'

export type OpenedPoseSources = PoseSources & {
  /** A recording behind a URL, read piece by piece with range requests. For the windowless page. */
  readonly videoAt: (url: string, name: string, pace: VideoPace) => PoseSource
  /** Of the same recording, once it is measured. */
  readonly picturesAt: (
    url: string,
    moments: readonly VideoMoment[],
    flipped: boolean,
  ) => Promise<readonly (Uint8Array | null)[]>
  /** Starts the engine ahead of the first source. */
  readonly warm: () => Promise<void>
  /** Frees the engine that is kept warm between sources. */
  readonly close: () => void
}

export type PoseWishes = { readonly engine: () => EnginePreference; readonly quality?: () => QualityWishes }

/** Camera, recordings and the sample clip, all measured as the settings ask for at the time a source runs. */
export const openPoseSources = ({ engine, quality = best }: PoseWishes): OpenedPoseSources => {
  const assets = poseAssetUrls(document.baseURI)
  let latestEngine: EngineInfo | null = null
  let useGraphics = false
  const alsoTell = (onEngine: (info: EngineInfo) => void) => (info: EngineInfo) => {
    latestEngine = info
    onEngine(info)
  }
  const engines = makeEngineLender(
    () => ({ engine: engine(), model: quality().model, useGraphics }),
    (wanted) => {
      const picked = pickEngine(engineCandidates(wanted.engine, assets, quality, wanted.useGraphics))
      return { ...picked, start: (onEngine) => picked.start(alsoTell(onEngine)) }
    },
  )
  return {
    listCameras,
    onCamerasChanged,
    camera: (cameraId) => makeCameraSource(engines, cameraId),
    video: (file, name) => makeVideoSource(engines, () => openFile(file), name, 'realTime'),
    sample: () => makeVideoSource(engines, openSample, 'squat.webm', 'realTime'),
    videoAt: (url, name, pace) => makeVideoSource(engines, () => openUrl(url), name, pace),
    picturesAt: (url, moments, flipped) => picturesOfVideo(() => openUrl(url), moments, flipped),
    latestEngine: () => latestEngine,
    warm: async () => {
      await engines.warm()
      useGraphics = (await tryGraphics({ assets, threads: threadsHere() })).kind === 'better'
      await engines.warm()
    },
    close: engines.close,
  }
}

const best = (): QualityWishes => ({ model: null, quiet: false })

const openFile = async (file: Blob): Promise<Source> => new (await loadDemuxer()).BlobSource(file)
const openUrl = async (url: string): Promise<Source> => new (await loadDemuxer()).UrlSource(url)

/** Half a megabyte: fetched whole. */
const openSample = async () => {
  const response = await fetch(new URL('sample/squat.webm', document.baseURI))
  if (!response.ok) throw new Error(`The sample clip is missing (${response.status})`)
  return openFile(await response.blob())
}
