import { findJump, jumpsBack } from '#core/body/findJump.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { settleSides } from '#core/body/settleSides.ts'
import type { StandingReference } from '#core/body/stance.ts'
import { uncrossLegs } from '#core/body/uncrossLegs.ts'
import { thresholds } from '#core/thresholds.ts'
import type { Milliseconds } from '#core/units.ts'

/** What speaks against the latest frames. */
export type Disbelief = {
  /** The first frame that was passed over. */
  readonly first: PersonFrame
  /**
   * `joints`: some of them are where they can't be. `body`: all are, as when another person is taken for this one.
   * `names`: left and right have been mistaken all the while.
   */
  readonly about: 'joints' | 'body' | 'names'
}

/** Joints that jumped and were believed only because they stayed there: how the body was seen before, and since when they are believed. */
export type Concession = { readonly before: PersonFrame; readonly at: Milliseconds }

export type Belief =
  | { readonly kind: 'believed'; readonly person: PersonFrame; readonly concession: Concession | null }
  | { readonly kind: 'passedOver'; readonly disbelief: Disbelief }
  /** Not after the last one: it says nothing of now. */
  | { readonly kind: 'late' }
  /** What is known so far is of another person, or of other legs. */
  | { readonly kind: 'startAfresh' }

/** The last frame that was believed, and what speaks against those after it; null while they are believed. */
export type Believed = {
  readonly person: PersonFrame | null
  readonly disbelief: Disbelief | null
  readonly concession: Concession | null
}

/** Earlier than the last frame by more than this (milliseconds) is another clock, not a frame that came late. */
const anotherClock = 1000

/**
 * B1, B4, B5: single wrong frames are passed over; what goes on saying the same is believed in the end. `known`: somebody has
 * been seen standing, so that there is something to hold against a frame. `standing`: what that looked like, where it is known.
 */
export const believeFrame = (
  frame: PersonFrame,
  { person: previous, disbelief, concession: conceded }: Believed,
  { known, standing }: { readonly known: boolean; readonly standing: StandingReference | null },
): Belief => {
  if (previous !== null && frame.at <= previous.at)
    return previous.at - frame.at > anotherClock ? { kind: 'startAfresh' } : { kind: 'late' }
  const { person, doubted } = settleSides(standing === null ? frame : uncrossLegs(frame, standing), previous)
  const jump = previous === null ? 'none' : findJump(person, previous, disbelief?.first ?? null)
  const about = doubted ? 'names' : jump === 'none' ? null : jump
  const concession =
    conceded !== null && frame.at - conceded.at < thresholds.concededFor.value ? conceded : null
  if (about === null || previous === null) return { kind: 'believed', person, concession }
  // Once: who flickers between two places waits at the next jump as at the first.
  if (about === 'joints' && concession !== null && jumpsBack(person, previous, concession.before))
    return { kind: 'believed', person, concession: null }
  const first = disbelief?.first ?? person
  const waits = known || about === 'joints'
  if (waits && frame.at - first.at < thresholds.disbelievedFor.value)
    return { kind: 'passedOver', disbelief: { first, about } }
  return about === 'joints'
    ? { kind: 'believed', person, concession: { before: previous, at: person.at } }
    : { kind: 'startAfresh' }
}
