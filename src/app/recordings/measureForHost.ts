import { base64Of } from '#app/base64Of.ts'
import type { PoseSource } from '#app/ports.ts'
import type { Answer, Host } from '#contract/hostContract.ts'
import type { RawPose } from '#core/body/rawPose.ts'

/** Poses in one delivery: about a second of video, 130 kB. */
const batchSize = 32

/** Measures a source to its end for the main process, which has no engine of its own. Poses arrive there in order. */
export const measureForHost = async (
  host: Pick<Host, 'deliverPoses' | 'nextPictures' | 'deliverPictures' | 'finishAnalysis'>,
  source: PoseSource,
  makePictures: (wanted: Answer<'nextPictures'>) => Promise<readonly (Uint8Array | null)[]>,
): Promise<void> => {
  let engine = 'unknown'
  let batch: RawPose[] = []
  let progress = { done_ms: 0, total_ms: 0 }
  let delivered: Promise<unknown> = Promise.resolve()

  const deliver = () => {
    const poses = batch
    batch = []
    const now = progress
    delivered = delivered.then(() => host.deliverPoses({ poses, ...now }))
  }
  const end = await source.run(
    {
      onEngine: ({ name }) => {
        engine = name
      },
      onPose: (pose) => {
        batch.push(pose)
        if (batch.length >= batchSize) deliver()
      },
      onProgress: (done, total) => {
        progress = { done_ms: done, total_ms: total }
      },
    },
    new AbortController().signal,
  )
  deliver()
  await delivered
  if (end.kind === 'ended') {
    const wanted = await host.nextPictures({})
    const jpegs = wanted.moments.length === 0 ? [] : await makePictures(wanted)
    await host.deliverPictures({ jpegs: jpegs.map((jpeg) => jpeg && base64Of(jpeg)) })
  }
  await host.finishAnalysis(
    end.kind === 'failed'
      ? { kind: 'failed', why: end.why, detail: end.detail.slice(0, 2000) }
      : { kind: 'done', engine },
  )
}
