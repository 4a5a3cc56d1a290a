import type { FitSolver } from '#app/ports.ts'
import type { FitAnswer, FitRequest } from '#core/squat/fitRequest.ts'

export type FitDriver = {
  /** Sends what waits, unless something is being worked out already. */
  readonly look: () => void
  /** Resolves when nothing waits any more. */
  readonly settle: () => Promise<void>
  /** Answers that still come are no longer heard. */
  readonly stop: () => void
}

type FitDriverParts = {
  readonly solver: FitSolver
  /** What waits longest; null when nothing does. */
  readonly next: () => FitRequest | null
  readonly take: (answer: FitAnswer) => void
  readonly reportBug: (bug: unknown) => void
}

/** One fit at a time: what is asked for meanwhile waits in the session, where a newer request replaces it. */
export const openFitDriver = ({ solver, next, take, reportBug }: FitDriverParts): FitDriver => {
  let stopped = false
  let round: Promise<void> | null = null

  const solveAll = async (): Promise<void> => {
    const request = stopped ? null : next()
    if (request === null) return
    const answer = await solver.solve(request)
    if (!stopped) take(answer)
    return solveAll()
  }

  const look = () => {
    if (stopped || round !== null || next() === null) return
    round = solveAll()
      .catch((bug: unknown) => {
        // The request would fail again; what was read live stands.
        stopped = true
        reportBug(bug)
      })
      .finally(() => {
        round = null
      })
  }

  const settle = async (): Promise<void> => {
    look()
    if (round === null) return
    await round
    return settle()
  }

  return {
    look,
    settle,
    stop: () => {
      stopped = true
    },
  }
}
