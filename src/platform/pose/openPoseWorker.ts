import { makePictureDesk } from '#platform/picture/makePictureDesk.ts'
import { withinTime } from '#platform/pose/withinTime.ts'
import type { PoseAnswer, PoseQuestion } from '#platform/pose/worker/poseWorkerMessages.ts'

/** Loading 19 MB from disk and compiling took 2 s on two busy cores; beyond this it hangs. Milliseconds. */
export const startLimit = 60_000
/** A frame takes 30–60 ms; a thread that died never answers. Milliseconds. */
export const frameLimit = 20_000

export type PoseWorkerFailure = { readonly kind: 'failed'; readonly why: string }

/** A worker with networks of its own, asked one question at a time. */
export const openPoseWorker = () => {
  const worker = new Worker(new URL('./worker/poseWorker.ts', import.meta.url), {
    type: 'module',
    name: 'pose',
  })
  /** Whoever waits for the worker's next word; a live track listens longer than a single frame. */
  let listen: (answer: PoseAnswer) => void = ignore
  /** A worker may fail while nobody waits for it. */
  let failure: PoseWorkerFailure | null = null

  const ask = (question: PoseQuestion, transfer: Transferable[] = []) =>
    worker.postMessage(question, transfer)
  const pictures = makePictureDesk((ticket, at, wish) => ask({ kind: 'picture', ticket, at, wish }))

  const hear = (answer: PoseAnswer) => {
    if (answer.kind === 'picture') return pictures.hear(answer.ticket, answer.jpeg)
    if (answer.kind === 'failed') {
      failure = answer
      pictures.close()
    }
    listen(answer)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<PoseAnswer>) => hear(data))
  worker.addEventListener('error', (event) =>
    hear({ kind: 'failed', why: event.message || 'The pose worker died' }),
  )

  return {
    ask,
    nextAnswer: (limit: number) =>
      withinTime(limit, new Promise<PoseAnswer>((resolve) => (listen = resolve)), () => tooSlow(limit)),
    /** Hears everything until somebody else listens. */
    listen: (listener: (answer: PoseAnswer) => void) => {
      listen = listener
    },
    failure: () => failure,
    picture: pictures.ask,
    close: () => {
      pictures.close()
      worker.terminate()
    },
  }
}
export type PoseWorker = ReturnType<typeof openPoseWorker>

export const tooSlow = (limit: number): PoseWorkerFailure => ({
  kind: 'failed',
  why: `The pose worker did not answer within ${limit / 1000} s`,
})

/** For an answer that does not belong to the question. */
export const failureOf = (answer: PoseAnswer): PoseWorkerFailure =>
  answer.kind === 'failed' ? answer : { kind: 'failed', why: `Unexpected answer: ${answer.kind}` }

const ignore = () => undefined
