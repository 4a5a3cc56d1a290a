import type { Coach } from '#app/ports.ts'
import type { SpokenWords } from '#app/spokenWords.ts'
import type { Speech } from '#platform/voice/openSpeech.ts'
import type { ToneOutput } from '#platform/voice/openToneOutput.ts'
import { backTones, countTones, warningTones } from '#platform/voice/tones.ts'

type CoachParts = {
  readonly tones: ToneOutput
  readonly speech: Speech
  /** In the language of now. */
  readonly words: () => SpokenWords
  /** How a warning is worded, at the time it is given. */
  readonly wording: () => 'cones' | 'body'
  /** Milliseconds from any start; never goes back. */
  readonly now: () => number
}

/** Milliseconds. The same words more often than every ten seconds are nagging (experience.md, Cues). */
const sameWordsAfter = 10_000

/** Tones at once, words sparingly. One cue at a time: a new one cuts off the old one, nothing is queued. */
export const makeCoach = ({ tones, speech, words, wording, now }: CoachParts): Coach => {
  let muted = false
  const saidAt = new Map<string, number>()

  const silence = () => {
    tones.silence()
    speech.silence()
  }
  const say = (text: string) => {
    const before = saidAt.get(text)
    if (muted || (before !== undefined && now() - before < sameWordsAfter)) return
    saidAt.set(text, now())
    speech.say(text)
  }

  return {
    silence,
    kneeInside: (side) => {
      if (muted) return
      speech.silence()
      tones.play(warningTones(side))
      say(words().kneeInside[wording()][side])
    },
    kneeBack: () => {
      if (!muted) tones.play(backTones)
    },
    repCounted: () => {
      if (!muted) tones.play(countTones)
    },
    say: (cue) => say(words().cue(cue)),
    setMuted: (mute) => {
      muted = mute
      if (mute) silence()
    },
  }
}
