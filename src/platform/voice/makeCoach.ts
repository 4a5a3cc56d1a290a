import type { Coach } from '#app/ports.ts'
import type { SpokenWording, SpokenWords } from '#app/spokenWords.ts'
import type { Speech } from '#platform/voice/openSpeech.ts'
import type { ToneOutput } from '#platform/voice/openToneOutput.ts'
import { tonesFor } from '#platform/voice/tones.ts'

type CoachParts = {
  readonly tones: ToneOutput
  readonly speech: Speech
  /** In the language of now. */
  readonly words: () => SpokenWords
  /** How a warning is worded, at the time it is given. */
  readonly wording: () => SpokenWording
  /** The page's performance clock. */
  readonly now: () => number
}

/** Gives each cue as it comes; what to give and how often is decided in the core. A new cue cuts off the old one. */
export const makeCoach = ({ tones, speech, words, wording, now }: CoachParts): Coach => {
  let muted = false

  const silence = () => {
    tones.silence()
    speech.silence()
  }

  return {
    silence,
    give: ({ tone, words: cue }) => {
      if (muted) return null
      const soundsAt = tone === null ? null : now() + tones.play(tonesFor(tone))
      if (cue !== null && cue.kind !== 'kneeBack') speech.say(words().cue(cue, wording()))
      return soundsAt
    },
    setMuted: (mute) => {
      muted = mute
      if (mute) silence()
    },
  }
}
