import { type FitAnswer, type FitRequest, solveFit } from '#core/squat/fitRequest.ts'

/** Works fits out beside the page. An exception ends it loudly: the page then works out the rest itself. */
addEventListener('message', ({ data }: MessageEvent<FitRequest>) => {
  const answer: FitAnswer = solveFit(data)
  postMessage(answer)
})
