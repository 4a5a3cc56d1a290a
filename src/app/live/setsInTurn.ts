import type { CoachedStep } from '#app/live/liveCoach.ts'
import { type LiveSet, openLiveSet } from '#app/live/liveSet.ts'
import type { LiveState } from '#app/live/liveStore.ts'
import type { SetSaved } from '#app/outbox/setOutbox.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { readPose } from '#core/body/readPose.ts'
import { openSession } from '#core/session/sessionState.ts'
import { viewSession } from '#core/session/viewSession.ts'
import type { StoreApi } from 'zustand/vanilla'

/** One set after the other; each is saved before the next one begins. */
export type SetsInTurn = Pick<LiveSet, 'takePose' | 'loseSight' | 'markGood' | 'abandon'> & {
  /** The set under way is over; what comes is seen by nobody until the next one begins. */
  readonly close: () => void
  /** Saves what is under way; answers what became of the last set that had a rep. */
  readonly finish: () => Promise<SetSaved | null>
}

type SetsInTurnParts = Omit<Parameters<typeof openLiveSet>[0], 'store'> & {
  readonly store: StoreApi<LiveState>
  readonly isResting: () => boolean
}

export const openSetsInTurn = (parts: SetsInTurnParts): SetsInTurn => {
  const { store, isResting, onStep, reportBug } = parts
  let set: LiveSet | null = null
  /** The set before, while it is being saved. */
  let closing: Promise<void> | null = null
  let lastSaved: SetSaved | null = null

  return {
    takePose: (pose, takePicture) => {
      if (isResting() || closing !== null) return onStep(unmeasured(pose))
      set ??= openLiveSet(parts)
      set.takePose(pose, takePicture)
    },
    loseSight: () => set?.loseSight(),
    markGood: (index, isGood) => set?.markGood(index, isGood),
    close: () => {
      const closed = set
      set = null
      store.setState(({ lastRep, setsKept }) => ({
        setStarted: false,
        lastRep: null,
        setsKept: lastRep === null ? setsKept : setsKept + 1,
        knownGood: [],
      }))
      closing = Promise.resolve(closed?.finish() ?? null)
        .then((saved) => {
          lastSaved = saved ?? lastSaved
        })
        .catch(reportBug)
        .finally(() => {
          closing = null
        })
    },
    finish: async () => {
      const saved = (await set?.finish()) ?? null
      await closing
      return saved ?? lastSaved
    },
    abandon: async () => set?.abandon(),
  }
}

/** Between two sets people are seen, and nothing is measured. */
const unmeasured = (pose: RawPose): CoachedStep => ({
  frame: readPose(pose),
  view: nothingSeen,
  events: [],
  setUp: null,
})

const nothingSeen = viewSession(openSession())
