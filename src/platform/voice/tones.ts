import type { Side } from '#core/side.ts'

/** One note of a cue. Times in seconds from the cue's start, so that nothing has to be converted for Web Audio. */
export type Tone = {
  readonly hertz: number
  /** -1 is the left loudspeaker, 1 the right one. */
  readonly pan: number
  readonly startsAt: number
  readonly lasts: number
  /** 0 to 1. */
  readonly loudness: number
}

/** Left and right differ in place and in pitch, because many laptops' loudspeakers stand too close to tell them apart. */
const pitch: Record<Side, number> = { left: 440, right: 660 }
/** Not all the way: whoever wears a single earphone still hears both. */
const place: Record<Side, number> = { left: -0.8, right: 0.8 }

/** Two short beats, loud: must be heard from three metres over music. */
const warningOf = (side: Side, startsAt: number): readonly Tone[] =>
  [0, 0.14].map((beat) => ({
    hertz: pitch[side],
    pan: place[side],
    startsAt: startsAt + beat,
    lasts: 0.11,
    loudness: 0.5,
  }))

export const warningTones = (side: Side | 'both'): readonly Tone[] =>
  side === 'both' ? [...warningOf('left', 0), ...warningOf('right', 0.28)] : warningOf(side, 0)

/** Rises: settled. */
export const backTones: readonly Tone[] = [
  { hertz: 523, pan: 0, startsAt: 0, lasts: 0.07, loudness: 0.16 },
  { hertz: 784, pan: 0, startsAt: 0.07, lasts: 0.1, loudness: 0.16 },
]

/** A quiet tick for a counted rep. */
export const countTones: readonly Tone[] = [
  { hertz: 1320, pan: 0, startsAt: 0, lasts: 0.035, loudness: 0.12 },
]
