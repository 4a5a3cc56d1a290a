import type { Threshold } from '#core/thresholds.ts'
import { type Milliseconds, milliseconds, type Share, share } from '#core/units.ts'

const time = (value: number, why: string, source: string): Threshold<Milliseconds> => ({
  value: milliseconds(value),
  why,
  source,
})
const proposed = 'proposed'

/** The coach's numbers: when the flow moves on by itself, and how often anything is said. */
export const coachThresholds = {
  // Flow
  readyFor: time(1000, '"Ready" is read and heard before the numbers begin.', proposed),
  countStep: time(1000, 'Three, two, one: a second each.', proposed),
  stillFor: time(15_000, 'Standing longer than any breath between two reps: the set is over.', proposed),
  goneFor: time(20_000, 'Whoever leaves a set for so long has ended it.', proposed),
  offerFor: time(
    8000,
    'Time to raise both arms for three more, or simply to go on, before a set is closed.',
    proposed,
  ),
  waitsFor: time(
    120_000,
    'After a rest an empty place waits so long for the next set; then the work is done.',
    proposed,
  ),

  // Gesture
  armsUpFor: time(1000, 'Shorter is stretching or pulling a shirt straight.', proposed),
  armsUpGap: time(250, 'A raised hand may be lost for a few frames.', proposed),
  armRaised: {
    value: share(0.6),
    why: 'Of the arm’s length above the shoulder: overhead reads 0.9 to 1; arms held out in front, seen from the floor, up to 0.4.',
    source: 'geometry of a camera on the floor 3 m away',
  } satisfies Threshold<Share>,

  // Cues
  sameCueAfter: time(10_000, 'The same words more often are nagging.', proposed),
  wordsLast: time(
    1600,
    'About the length of a short spoken cue: milder ones are dropped meanwhile.',
    'three to five words at 3 words a second',
  ),
  remindAfter: time(15_000, 'An instruction not followed yet is said again, unhurried.', proposed),
} as const

/** Reps. "Good" at most at every third one: said of each it would mean nothing. Proposed. */
export const praiseEvery = 3
/** Reps that both arms up add to a set. */
export const moreReps = 3
