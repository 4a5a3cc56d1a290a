import type { Fit, FitRequest } from '#core/squat/fitRequest.ts'
import type { FinishedRep } from '#core/squat/finishedRep.ts'

/** Fits that were asked for and not answered yet, the oldest first: at most one for each stance. */
export type PendingFits = {
  /** Number of the last request. */
  readonly asked: number
  readonly waiting: readonly FitRequest[]
}

export const noFits: PendingFits = { asked: 0, waiting: [] }

/** The newest request of a stance replaces its former one and takes over its reps, and its fit when it brings none itself. */
export const askForFit = (
  { asked, waiting }: PendingFits,
  stance: number,
  set: FitRequest['set'],
  read: readonly FinishedRep[],
): PendingFits => {
  const former = waiting.find((request) => request.stance === stance)
  const unread = former?.read.filter(({ index }) => !read.some((rep) => rep.index === index)) ?? []
  const number = asked + 1
  return {
    asked: number,
    waiting: [
      ...waiting.filter((request) => request !== former),
      {
        number,
        stance,
        set: set.kind === 'fitted' && former?.set.kind === 'fit' ? former.set : set,
        read: [...unread, ...read],
      },
    ],
  }
}

/** What was asked for this stance and not answered yet. */
export const pendingFit = ({ waiting }: PendingFits, stance: number): Fit | null => {
  const set = waiting.find((request) => request.stance === stance)?.set
  return set?.kind === 'fit' ? set : null
}

/** An answer settles its request; a newer one of the same stance goes on waiting. */
export const settleFit = (fits: PendingFits, number: number): PendingFits => ({
  ...fits,
  waiting: fits.waiting.filter((request) => request.number !== number),
})
