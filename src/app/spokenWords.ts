import type { SpokenCue } from '#app/ports.ts'
import type { Language } from '#core/language.ts'
import type { Side } from '#core/side.ts'

/** What the coach says, in one language. */
export type SpokenWords = {
  /** To choose a voice. */
  readonly language: Language
  /** Toward the cones, or about the body. */
  readonly kneeInside: Readonly<Record<'cones' | 'body', Readonly<Record<Side | 'both', string>>>>
  readonly cue: (cue: SpokenCue) => string
}
