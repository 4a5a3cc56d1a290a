import {
  type Failure,
  type Letter,
  type OutboxHost,
  sendBegin,
  sendLetter,
} from '#app/outbox/outboxLetter.ts'
import { retryDelay } from '#app/outbox/retryDelay.ts'
import { type HeldRep, holdRep, wholeRep } from '#core/record/heldRep.ts'
import type { SetBegin } from '#app/outbox/setOutbox.ts'
import type { Timer } from '#app/timer.ts'

export type DeliveryState = {
  readonly sessionId: number | null
  /** Nothing of this set is left to save. */
  readonly empty: boolean
  readonly unsavedReps: number
  /** Why the last try stopped. */
  readonly failure: Failure | null
}

export type SetDelivery = {
  readonly post: (letter: Letter) => void
  /** Everything that waits is void; what was saved is taken back. */
  readonly discard: () => void
  /** Resolves when all is saved or a whole try has failed. */
  readonly flush: () => Promise<void>
  readonly state: () => DeliveryState
  readonly stopRetrying: () => void
}

const nothingToCallOff = () => {}

/** What was saved, in case the host loses the set: of hours of reps little room is taken. */
type KeptLetter = Exclude<Letter, { kind: 'rep' }> | { readonly kind: 'rep'; readonly rep: HeldRep }

const keep = (letter: Letter): KeptLetter =>
  letter.kind === 'rep' ? { kind: 'rep', rep: holdRep(letter.rep) } : letter
const takeOut = (letter: KeptLetter): Letter =>
  letter.kind === 'rep' ? { kind: 'rep', rep: wholeRep(letter.rep) } : letter

/** A rep that was read again takes the place of what was read before. */
const withNewest = (letters: readonly KeptLetter[], letter: KeptLetter): readonly KeptLetter[] => {
  const isSameRep = (other: KeptLetter) =>
    letter.kind === 'rep' && other.kind === 'rep' && other.rep.index === letter.rep.index
  return letters.some(isSameRep)
    ? letters.map((other) => (isSameRep(other) ? letter : other))
    : [...letters, letter]
}

type DeliveryParts = { readonly host: OutboxHost; readonly timer: Timer; readonly onChange: () => void }

/** Saves what belongs to one set, in order, one thing at a time, until all of it is saved. */
export const openSetDelivery = ({ host, timer, onChange }: DeliveryParts, begin: SetBegin): SetDelivery => {
  let sessionId: number | null = null
  let waiting: readonly Letter[] = []
  let delivered: readonly KeptLetter[] = []
  let discarded = false
  let failure: Failure | null = null
  let failures = 0
  let round: Promise<void> | null = null
  let callOff = nothingToCallOff

  const isEmpty = () => waiting.length === 0 && (sessionId !== null || discarded)

  const beginSession = async (): Promise<Failure | null> => {
    const answer = await sendBegin(host, begin)
    if (answer.kind === 'failed') return answer
    sessionId = answer.session_id
    if (discarded) waiting = [{ kind: 'discard' }]
    return null
  }

  const send = async (session: number, letter: Letter): Promise<Failure | null> => {
    const answer = await sendLetter(host, session, letter)
    if (answer.kind === 'saved' || isNothingLost(letter, answer)) {
      waiting = waiting.filter((other) => other !== letter)
      // Frames are many and only for looking at: they are not held in memory for a session that got lost.
      if (letter.kind !== 'poses') delivered = withNewest(delivered, keep(letter))
      return null
    }
    if (answer.why === 'missing' && !discarded) startOver()
    return answer
  }

  /** The host no longer knows the session, so all of it is saved again under a new one. */
  const startOver = () => {
    sessionId = null
    waiting = [...delivered.map(takeOut), ...waiting]
    delivered = []
  }

  /** An empty set is dropped when it finishes, so a repeated finish finds nothing; so does a repeated discard. */
  const isNothingLost = (letter: Letter, answer: Failure) =>
    answer.why === 'missing' &&
    (letter.kind === 'discard' ||
      (letter.kind === 'finish' && !delivered.some((earlier) => earlier.kind === 'rep')))

  const tryAll = async () => {
    let trouble: Failure | null = null
    let skipped = 0
    while (!isEmpty()) {
      if (sessionId === null) {
        trouble = await beginSession()
        onChange()
        if (trouble !== null) break
        continue
      }
      const letter = waiting[skipped]
      // A set is finished only when everything else of it is saved: finishing drops a set without reps.
      if (letter === undefined || (letter.kind === 'finish' && skipped > 0)) break
      const problem = await send(sessionId, letter)
      onChange()
      if (problem === null) continue
      trouble = problem
      if (!problem.refused) break
      skipped += 1
    }
    failure = trouble
  }

  const deliver = (): Promise<void> => {
    if (round !== null) return round
    callOff()
    round = tryAll().then(() => {
      round = null
      failures = failure === null ? 0 : failures + 1
      if (!isEmpty()) tryAgain()
      onChange()
    })
    return round
  }

  const tryAgain = () => {
    // Posted in the moment between the last save and here.
    if (failure === null) void deliver()
    else callOff = timer(retryDelay(failures), () => void deliver())
  }

  void deliver()
  return {
    post: (letter) => {
      waiting = [...waiting, letter]
      void deliver()
      onChange()
    },
    discard: () => {
      discarded = true
      waiting = sessionId === null ? [] : [{ kind: 'discard' }]
      void deliver()
      onChange()
    },
    flush: async () => {
      await round
      if (!isEmpty()) await deliver()
    },
    state: () => ({
      sessionId,
      empty: isEmpty(),
      unsavedReps: waiting.filter((letter) => letter.kind === 'rep').length,
      failure,
    }),
    stopRetrying: () => callOff(),
  }
}
