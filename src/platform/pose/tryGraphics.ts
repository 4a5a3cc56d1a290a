import { type GraphicsVerdict, judgeGraphics } from '#app/quality/judgeGraphics.ts'
import { withinTime } from '#platform/pose/withinTime.ts'
import type { GraphicsAnswer, GraphicsQuestion } from '#platform/pose/worker/graphicsWorker.ts'

/** Milliseconds. Compiling its programs takes seconds on slow drivers; one that needs longer is no gain. */
const patience = 30_000

/** Whether this computer's graphics processor finds the same landmarks, sooner. Never throws; tried once in the app's life. */
export const tryGraphics = async (question: GraphicsQuestion): Promise<GraphicsVerdict> => {
  if (!(await hasRealGraphics())) return { kind: 'unfit', why: 'none' }
  const worker = new Worker(new URL('./worker/graphicsWorker.ts', import.meta.url), {
    type: 'module',
    name: 'graphics trial',
  })
  try {
    const answer = await withinTime(patience, ask(worker, question), () => null)
    return answer?.kind === 'tried' ? judgeGraphics(answer.trial) : { kind: 'unfit', why: 'failed' }
  } finally {
    worker.terminate()
  }
}

const ask = (worker: Worker, question: GraphicsQuestion) =>
  new Promise<GraphicsAnswer | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<GraphicsAnswer>) => resolve(data))
    worker.addEventListener('error', () => resolve(null))
    worker.postMessage(question, [])
  })

/** Without a graphics processor the browser may offer to compute its programs on the processor: slower still. */
const hasRealGraphics = async (): Promise<boolean> => {
  try {
    const adapter = (await navigator.gpu?.requestAdapter()) ?? null
    return adapter !== null && !adapter.info.isFallbackAdapter
  } catch {
    return false
  }
}
