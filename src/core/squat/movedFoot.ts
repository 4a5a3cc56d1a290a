import type { HeldInward } from '#core/squat/heldInward.ts'
import { notSeen, type Measured, widen } from '#core/measured.ts'
import { decideKnee } from '#core/squat/decideKnee.ts'
import { degrees, type Degrees } from '#core/units.ts'

/**
 * Standard error (degrees) that a moved foot or lifted heel adds: the model rests on planted feet. Ten legs of tuned recordings were
 * read up to 11° wrong then, 5° (rms) beyond their own errors.
 */
const added = degrees(5)
/** The same where the reading follows the heels up. */
const addedWhenFollowed = degrees(2.5)

export const widenForMovedFoot = (inward: Measured<Degrees>): Measured<Degrees> => widen(inward, added)
export const widenForRaisedHeels = (inward: Measured<Degrees>): Measured<Degrees> =>
  widen(inward, addedWhenFollowed)

/** With a foot off its place a knee that reads far inside is still inside; that it is fine nobody can tell. */
export const withholdUnlessInside = (held: HeldInward, line: Degrees): HeldInward => {
  const inward = widenForMovedFoot(held.inward)
  return inward.seen && decideKnee(inward, line) === 'inside'
    ? { ...held, inward }
    : { inward: notSeen('footMoved'), at: null }
}
