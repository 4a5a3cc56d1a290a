import type { Cue } from '#core/coach/cue.ts'
import type { Language } from '#core/language.ts'

/** Cues that have words; the rest are tones alone. */
export type SpokenCue = Exclude<Cue, { kind: 'kneeBack' }>

/** How a warning is worded: toward the cones, or about the body. */
export type SpokenWording = 'cones' | 'body'

/** What the coach says, in one language. */
export type SpokenWords = {
  /** To choose a voice. */
  readonly language: Language
  readonly cue: (cue: SpokenCue, wording: SpokenWording) => string
}
