import type { FitAnswer, FitRequest } from '#core/squat/fitRequest.ts'

export type FitThread = { readonly ask: (request: FitRequest) => void; readonly close: () => void }

/** Throws where there are no workers. */
export const openFitThread = (onAnswer: (answer: FitAnswer) => void, onFailure: () => void): FitThread => {
  const worker = new Worker(new URL('./fitWorker.ts', import.meta.url), { type: 'module', name: 'fit' })
  worker.addEventListener('message', ({ data }: MessageEvent<FitAnswer>) => onAnswer(data))
  worker.addEventListener('error', onFailure)
  return {
    ask: (request) => worker.postMessage(request, []),
    close: () => worker.terminate(),
  }
}
