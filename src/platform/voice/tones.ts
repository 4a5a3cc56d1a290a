import type { Given } from '#core/coach/cue.ts'
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
const backTones: readonly Tone[] = [
  { hertz: 523, pan: 0, startsAt: 0, lasts: 0.07, loudness: 0.16 },
  { hertz: 784, pan: 0, startsAt: 0.07, lasts: 0.1, loudness: 0.16 },
]

/** A quiet tick for a counted rep. */
const countTones: readonly Tone[] = [{ hertz: 1320, pan: 0, startsAt: 0, lasts: 0.035, loudness: 0.12 }]

/** Two low knocks: something to listen to or to look at. */
const noticeTones: readonly Tone[] = [
  { hertz: 392, pan: 0, startsAt: 0, lasts: 0.09, loudness: 0.22 },
  { hertz: 392, pan: 0, startsAt: 0.16, lasts: 0.09, loudness: 0.22 },
]

/** A beat of the count-in; "go" is an octave higher and longer. */
const beatTones: readonly Tone[] = [{ hertz: 440, pan: 0, startsAt: 0, lasts: 0.12, loudness: 0.3 }]
const goTones: readonly Tone[] = [{ hertz: 880, pan: 0, startsAt: 0, lasts: 0.3, loudness: 0.34 }]

/** What a cue's tone sounds like. A warning leans to its knee's side. */
export const tonesFor = (tone: NonNullable<Given['tone']>): readonly Tone[] => {
  switch (tone.kind) {
    case 'warning':
      return warningTones(tone.side ?? 'both')
    case 'back':
      return backTones
    case 'rep':
      return countTones
    case 'count':
      return beatTones
    case 'go':
      return goTones
    case 'notice':
      return noticeTones
  }
}
