import type { OutboxHost } from '#app/outbox/outboxLetter.ts'
import { type DeliveryState, openSetDelivery, type SetDelivery } from '#app/outbox/setDelivery.ts'
import type { SetOutbox, SetSaved, StorageTrouble } from '#app/outbox/setOutbox.ts'
import type { Timer } from '#app/timer.ts'

/** `waiting`: the last try failed and the next one comes by itself. */
export type OutboxState = {
  readonly kind: 'saved' | 'saving' | 'waiting'
  readonly unsavedReps: number
  /** Why it waits; null otherwise. */
  readonly why: StorageTrouble | null
}

export type RepOutbox = SetOutbox & {
  readonly state: () => OutboxState
  /** Tries at once to save what waits, of every set; resolves when all is saved or that try failed. */
  readonly flush: () => Promise<OutboxState>
  /** Stops retrying. What waits is lost with the page. */
  readonly close: () => void
}

type RepOutboxParts = {
  readonly host: OutboxHost
  readonly timer: Timer
  readonly onState?: (state: OutboxState) => void
}

/** Keeps what could not be saved yet and retries. One set after the other: an earlier one goes on while the next runs. */
export const openRepOutbox = ({ host, timer, onState = () => {} }: RepOutboxParts): RepOutbox => {
  let earlier: readonly SetDelivery[] = []
  let current: SetDelivery | null = null
  let told: OutboxState = allSaved

  const deliveries = () => (current === null ? earlier : [...earlier, current])
  const state = () => summarise(deliveries().map((delivery) => delivery.state()))
  const tell = () => {
    const now = state()
    if (now.kind === told.kind && now.unsavedReps === told.unsavedReps && now.why === told.why) return
    told = now
    onState(now)
  }
  const running = (): SetDelivery => {
    if (current === null) throw new Error('No set has begun')
    return current
  }
  /** From here on the set only waits to be saved; a later discard must not touch it. */
  const leave = () => {
    earlier = deliveries().filter((delivery) => !delivery.state().empty)
    current = null
  }

  return {
    begin: (set) => {
      leave()
      current = openSetDelivery({ host, timer, onChange: tell }, set)
      tell()
    },
    sessionId: () => current?.state().sessionId ?? null,
    saveRep: (rep) => running().post({ kind: 'rep', rep }),
    saveWarning: (warning) => running().post({ kind: 'warning', warning }),
    savePoses: (poses) => running().post({ kind: 'poses', poses }),
    savePictures: (pictures) => running().post({ kind: 'pictures', pictures }),
    finish: async (set) => {
      const delivery = running()
      delivery.post({ kind: 'finish', set })
      leave()
      await delivery.flush()
      return savedOf(delivery)
    },
    discard: async () => {
      const delivery = current
      delivery?.discard()
      leave()
      await delivery?.flush()
    },
    state,
    flush: async () => {
      await Promise.all(deliveries().map((delivery) => delivery.flush()))
      return state()
    },
    close: () => deliveries().forEach((delivery) => delivery.stopRetrying()),
  }
}

const allSaved: OutboxState = { kind: 'saved', unsavedReps: 0, why: null }

const summarise = (states: readonly DeliveryState[]): OutboxState => {
  const unsaved = states.filter((state) => !state.empty)
  if (unsaved.length === 0) return allSaved
  const unsavedReps = unsaved.reduce((sum, state) => sum + state.unsavedReps, 0)
  const failed = unsaved.find((state) => state.failure !== null)
  const why = failed?.failure?.why ?? null
  return { kind: why === null ? 'saving' : 'waiting', unsavedReps, why }
}

const savedOf = ({ state }: SetDelivery): SetSaved => {
  const savedAs = () => (state().empty ? state().sessionId : null)
  const { sessionId, failure } = state()
  const savedId = savedAs()
  return savedId === null
    ? { kind: 'unsaved', sessionId, why: failure?.why ?? 'other', savedAs }
    : { kind: 'saved', sessionId: savedId }
}
