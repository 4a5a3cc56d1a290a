import type { CheckFault, CheckReading, CheckRefusal } from '#core/programme/checks/checkReading.ts'
import type { SeenDip } from '#core/singleLeg/singleLegRecord.ts'
import { isWork, type TimerPart } from '#core/programme/timerPlan.ts'
import type { Milliseconds } from '#core/units.ts'
import { milliseconds } from '#core/units.ts'

/**
 * How one part of the work came to its end.
 * - `checked`: the camera saw the rule hold for all of its time (but for wobbles shorter than the grace).
 * - `timed`: the seconds passed; the camera was off or could not tell for some of them.
 * - `ticked`: the person says so.
 */
export type PartEnd = 'checked' | 'timed' | 'ticked'

export type PartResult = {
  readonly index: number
  readonly part: TimerPart
  readonly end: PartEnd
  readonly elapsed: Milliseconds
  readonly verified: Milliseconds
  /** The lesson's narrowest knee gap in this part, as a share of the widest seen; null where none was seen. */
  readonly leastGap: number | null
}

/** All that a running exercise remembers. */
export type PlayerState = {
  readonly plan: readonly TimerPart[]
  /** Of the part under way; the plan's length when all is done. */
  readonly index: number
  /** Whether a camera is meant to check. */
  readonly checked: boolean
  readonly paused: boolean
  /** The last moment it was told; null before the first. */
  readonly at: Milliseconds | null
  /** In this part. */
  readonly elapsed: Milliseconds
  readonly verified: Milliseconds
  /** For how long the clock ran while nothing could be told. */
  readonly unseen: Milliseconds
  readonly leastGap: number | null
  /** What the camera last read, and when. */
  readonly reading: { readonly value: CheckReading; readonly at: Milliseconds } | null
  /** Since when the rule has been broken, or nothing could be told, or the person has been in place. */
  readonly brokenSince: Milliseconds | null
  readonly unseenSince: Milliseconds | null
  readonly placedSince: Milliseconds | null
  /** What was told last, so that it is told once. */
  readonly told: { readonly fault: CheckFault | null; readonly refusal: CheckRefusal | null }
  readonly results: readonly PartResult[]
  /** Squats on one leg that were seen, with the part in which they ended. */
  readonly dips: readonly (SeenDip & { readonly index: number })[]
}

export type PlayerInput =
  | { readonly kind: 'time'; readonly at: Milliseconds }
  | { readonly kind: 'reading'; readonly at: Milliseconds; readonly reading: CheckReading }
  | { readonly kind: 'pause' | 'goOn' | 'next' | 'back' | 'tick'; readonly at: Milliseconds }

export type PlayerEvent =
  | { readonly kind: 'partBegan'; readonly part: TimerPart }
  | { readonly kind: 'secondsLeft'; readonly seconds: number; readonly part: TimerPart }
  | { readonly kind: 'broke'; readonly fault: CheckFault }
  | { readonly kind: 'cantTell'; readonly why: CheckRefusal }
  | { readonly kind: 'holdsAgain' }
  | { readonly kind: 'partDone'; readonly result: PartResult }
  | { readonly kind: 'finished' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'wentOn' }

export const openPlayer = (plan: readonly TimerPart[], checked: boolean): PlayerState => ({
  plan,
  index: 0,
  checked,
  paused: false,
  at: null,
  results: [],
  dips: [],
  reading: null,
  ...freshPart,
})

/** What a part starts with. */
export const freshPart = {
  elapsed: milliseconds(0),
  verified: milliseconds(0),
  unseen: milliseconds(0),
  leastGap: null,
  brokenSince: null,
  unseenSince: null,
  placedSince: null,
  told: { fault: null, refusal: null },
} as const

export const currentPart = ({ plan, index }: PlayerState): TimerPart | null => plan[index] ?? null

/** How many parts of the work the plan has, and how many are done. */
export const workOf = ({ plan, results }: Pick<PlayerState, 'plan' | 'results'>) => ({
  planned: plan.filter(isWork).length,
  done: results.length,
})
