import type { FitSolver } from '#app/ports.ts'
import { type FitAnswer, type FitRequest, solveFit } from '#core/squat/fitRequest.ts'
import { type FitThread, openFitThread } from '#platform/fit/openFitThread.ts'
import { withinTime } from '#platform/pose/withinTime.ts'

/** A fit takes 20–300 ms; a thread that died never answers. Milliseconds. */
const answerLimit = 10_000

const ignore = () => {}

/** Works fits out in a worker, and on the page itself once no worker starts or one has failed: slower, but the same numbers. */
export const openFitSolver = (open: typeof openFitThread = openFitThread): FitSolver => {
  let thread: FitThread | null = null
  let failed = false
  let hear: (answer: FitAnswer | null) => void = ignore

  const giveUp = () => {
    failed = true
    thread?.close()
    thread = null
    hear(null)
  }
  const running = (): FitThread | null => {
    if (thread !== null || failed) return thread
    try {
      thread = open((answer) => hear(answer), giveUp)
    } catch {
      giveUp()
    }
    return thread
  }
  const askThread = (request: FitRequest) =>
    new Promise<FitAnswer | null>((resolve) => {
      hear = resolve
      const asked = running()
      if (asked === null) resolve(null)
      else asked.ask(request)
    })

  return {
    warmUp: () => void running(),
    solve: async (request) => {
      const answer = await withinTime(answerLimit, askThread(request), () => null)
      if (answer !== null) return answer
      giveUp()
      return solveFit(request)
    },
  }
}
