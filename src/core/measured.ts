/** Why a number is withheld. Every reason has words and an action in the interface. */
export type CantTell =
  /** The joint is covered or the model doubts it. */
  | 'hidden'
  /** A landmark lies outside the picture; the model invents those. */
  | 'outOfFrame'
  /** The body is turned too far for this measure. */
  | 'turnedAway'
  /** The knee never bent far enough for the front view to tell. */
  | 'tooShallow'
  /** The foot shifted or lifted while the knee was judged. */
  | 'footMoved'
  /** Too few frames to hold a verdict. */
  | 'tooFewFrames'
  /** The reading's error is too large for how near it is to the threshold. */
  | 'uncertain'
  /** The camera stands where this measure can't be seen: knees are judged from the front, heels from the side. */
  | 'wrongView'
  /** No steady standing posture has been seen yet, so there is nothing to compare with. */
  | 'notStanding'

/** A number we stand behind with its standard error, or why there is none. "Not seen" is never "fine". */
export type Measured<T extends number> = Seen<T> | NotSeen
export type Seen<T extends number> = { readonly seen: true; readonly value: T; readonly error: T }
export type NotSeen = { readonly seen: false; readonly why: CantTell }

export const measured = <T extends number>(value: T, error: T): Seen<T> => ({ seen: true, value, error })
/** The same number with another error on top that has nothing to do with the first. */
export const widen = <T extends number>(read: Measured<T>, by: T): Measured<T> =>
  read.seen ? measured(read.value, Math.hypot(read.error, by) as T) : read
export const notSeen = (why: CantTell): NotSeen => ({ seen: false, why })
