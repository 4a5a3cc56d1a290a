import { findJump, staysElsewhere } from '#core/body/findJump.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { settleSides } from '#core/body/settleSides.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import type { Milliseconds } from '#core/units.ts'

/** What speaks against the latest frames; null while they are believed. */
export type Disbelief = {
  readonly since: Milliseconds
  /** The latest frame that was passed over. */
  readonly last: PersonFrame
  /**
   * `joints`: some of them are where they can't be. `body`: all are, as when another person is taken for this one.
   * `names`: left and right have been mistaken all the while.
   */
  readonly about: 'joints' | 'body' | 'names'
}

export type Belief =
  | { readonly kind: 'believed'; readonly person: PersonFrame }
  | { readonly kind: 'passedOver'; readonly disbelief: Disbelief | null }
  /** What is known so far is of another person, or of other legs. */
  | { readonly kind: 'startAfresh' }

/** Earlier than the last frame by more than this (milliseconds) is another clock, not a frame that came late. */
const anotherClock = 1000

/**
 * B1, B4, B5: single wrong frames are passed over; what goes on saying the same is believed in the end. `known`: somebody has
 * been seen standing, so that there is something to hold against a frame.
 */
export const believeFrame = (
  frame: PersonFrame,
  {
    person: previous,
    disbelief,
  }: { readonly person: PersonFrame | null; readonly disbelief: Disbelief | null },
  known: boolean,
): Belief => {
  if (previous !== null && frame.at <= previous.at)
    return previous.at - frame.at > anotherClock ? { kind: 'startAfresh' } : { kind: 'passedOver', disbelief }
  const { person, doubted } = settleSides(frame, previous)
  const about = doubted ? 'names' : previous === null ? null : whatJumped(person, previous, disbelief)
  if (about === null) return { kind: 'believed', person }
  const since = disbelief?.since ?? frame.at
  const waits = known || about === 'joints'
  if (waits && frame.at - since < thresholds.disbelievedFor.value)
    return { kind: 'passedOver', disbelief: { since, last: person, about } }
  return about === 'joints' ? { kind: 'believed', person } : { kind: 'startAfresh' }
}

const whatJumped = (
  person: PersonFrame,
  previous: PersonFrame,
  disbelief: Disbelief | null,
): 'joints' | 'body' | null => {
  const jump = findJump(person, previous)
  if (jump === 'body') return 'body'
  const gone = disbelief?.about === 'body' && staysElsewhere(person, { from: previous, to: disbelief.last })
  if (gone) return 'body'
  return jump === 'joints' ? 'joints' : null
}
