import { loadAndCompile, loadLiteRt } from '@litertjs/core'
import type { PoseAssetUrls } from '#platform/pose/poseAssetUrls.ts'
import { loadLiteRtScript } from '#platform/pose/worker/loadLiteRtScript.ts'
import { type Network, type OnRan, openNetwork } from '#platform/pose/worker/openNetwork.ts'

/** Where a network runs. */
export type Processor = 'processor' | 'graphics'

export type Runtime = {
  /** A model with one square picture of this side as its input. */
  readonly open: (file: Promise<Uint8Array>, side: number, on: Processor) => Promise<Network>
}

type RuntimeWishes = { readonly assets: PoseAssetUrls; readonly threads: number; readonly graphics: boolean }

/** Loads LiteRT; one to a worker. Throws when anything is missing or unsupported. */
export const openRuntime = async (
  { assets, threads, graphics }: RuntimeWishes,
  onRan: OnRan,
): Promise<Runtime> => {
  const threaded = threads > 1
  await loadLiteRtScript(assets.litert, threaded)
  // LiteRT would open a graphics device that nothing here uses.
  if (!graphics) Object.defineProperty(navigator, 'gpu', { value: undefined })
  await loadLiteRt(assets.litert, { threads: threaded })

  return {
    open: async (file, side, on) => {
      if (on === 'processor') {
        const options = { accelerator: 'wasm', cpuOptions: { numThreads: threads } } as const
        return openNetwork(await loadAndCompile(await file, options), side, onRan)
      }
      const options = { accelerator: 'webgpu', gpuOptions: { precision: 'fp32' } } as const
      const model = await loadAndCompile(await file, options)
      // Where it can't, LiteRT silently goes back to the processor.
      if (model.options.accelerator !== 'webgpu' || !model.isFullyAccelerated)
        throw new Error('The graphics processor can’t run all of the model')
      return openNetwork(model, side, onRan)
    },
  }
}

export const fetchModel = async (url: string): Promise<Uint8Array> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} is missing (${response.status})`)
  return new Uint8Array(await response.arrayBuffer())
}
