import type { GraphicsTrial } from '#app/quality/judgeGraphics.ts'
import { landmarkNetwork } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { landmarkOutputs } from '#platform/pose/worker/landmarkOutputs.ts'
import type { Network } from '#platform/pose/worker/openNetwork.ts'
import { fetchModel, openRuntime } from '#platform/pose/worker/openRuntime.ts'

export type GraphicsQuestion = { readonly assets: PoseAssetUrls; readonly threads: number }
export type GraphicsAnswer =
  | { readonly kind: 'tried'; readonly trial: GraphicsTrial }
  | { readonly kind: 'failed'; readonly why: string }

/** A worker of its own: a driver that hangs or crashes takes nothing else with it. */
addEventListener('message', ({ data }: MessageEvent<GraphicsQuestion>) => {
  tryBoth(data).then(
    (trial) => say({ kind: 'tried', trial }),
    (error: unknown) => say({ kind: 'failed', why: String(error) }),
  )
})

const say = (answer: GraphicsAnswer) => postMessage(answer)

const pictures = 6

const tryBoth = async ({ assets, threads }: GraphicsQuestion): Promise<GraphicsTrial> => {
  let lastTime = 0
  const runtime = await openRuntime({ assets, threads, graphics: true }, (time) => {
    lastTime = time
  })
  const file = fetchModel(assets.landmarks.full)
  const side = landmarkNetwork.inputSide
  const processor = await runtime.open(file, side, 'processor')
  const graphics = await runtime.open(file, side, 'graphics')
  const trial = { imageDifference: 0, worldDifference: 0, processorTime: Infinity, graphicsTime: Infinity }
  for (let number = 0; number < pictures; number++) {
    const one = await locate(processor, number)
    trial.processorTime = Math.min(trial.processorTime, lastTime)
    const startedAt = performance.now()
    const other = await locate(graphics, number)
    // Its run only hands the work over; the answer is there once it was read.
    trial.graphicsTime = Math.min(trial.graphicsTime, performance.now() - startedAt)
    trial.imageDifference = larger(trial.imageDifference, farthest(one.image, other.image) / side)
    trial.worldDifference = larger(trial.worldDifference, farthest(one.world, other.world))
  }
  return trial
}

const locate = (network: Network, number: number) =>
  network.run(
    (input) => paintPicture(input, number),
    (output) => {
      const { landmarks, world } = landmarkOutputs(output)
      return {
        image: landmarks.filter((_, at) => at % landmarkNetwork.valuesPerLandmark < 3),
        world: world.slice(),
      }
    },
  )

/** Blobs and stripes, different in each picture: what is compared is arithmetic, so nobody need be in them. */
const paintPicture = (input: Float32Array, number: number) => {
  for (let at = 0; at < input.length; at++) {
    const x = Math.floor(at / 3) % landmarkNetwork.inputSide
    const y = Math.floor(at / 3 / landmarkNetwork.inputSide)
    input[at] = 0.5 + 0.3 * Math.sin(x / (9 + number) + (at % 3)) + 0.2 * Math.cos(y / (13 - number))
  }
}

const farthest = (one: Float32Array, other: Float32Array) =>
  one.reduce((most, value, at) => larger(most, Math.abs(value - (other[at] ?? Number.NaN))), 0)

/** Keeps what is no number, so that it can't pass for a small difference. */
const larger = (one: number, other: number) => (other <= one ? one : other)
