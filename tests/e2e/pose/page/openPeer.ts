import type { Results } from '@mediapipe/pose'

/** `documented`: pose-detection's own example. `documentedOnCpu`: the same graph and model with its inference on the processor. */
export type PeerKind = 'documented' | 'documentedOnCpu'
/** Resolves with how many people were found. */
export type Peer = {
  readonly measure: (picture: HTMLCanvasElement | HTMLVideoElement) => Promise<number>
  readonly close: () => void
}

const solutionPath = new URL('pose/mediapipe', document.baseURI).href

export const openPeer = async (kind: PeerKind): Promise<Peer> =>
  kind === 'documented' ? openDocumented() : openOnCpu()

const openDocumented = async (): Promise<Peer> => {
  await import('@tensorflow/tfjs')
  const { createDetector, SupportedModels } = await import('@tensorflow-models/pose-detection')
  const detector = await createDetector(SupportedModels.BlazePose, {
    runtime: 'mediapipe',
    modelType: 'full',
    solutionPath,
  })
  return {
    measure: async (picture) => (await detector.estimatePoses(picture)).length,
    close: () => detector.dispose(),
  }
}

/** pose-detection has no setting for it, so this talks to the graph that it wraps. */
const openOnCpu = async (): Promise<Peer> => {
  const { Pose } = await import('@mediapipe/pose')
  const pose = new Pose({ locateFile: (file) => `${solutionPath}/${file}` })
  const options = { modelComplexity: 1, smoothLandmarks: true, useCpuInference: true } as const
  pose.setOptions(options)
  let found = 0
  pose.onResults((results: Results) => {
    found = results.poseLandmarks === undefined ? 0 : 1
  })
  await pose.initialize()
  return {
    measure: async (picture) => {
      await pose.send({ image: picture })
      return found
    },
    close: () => void pose.close(),
  }
}
