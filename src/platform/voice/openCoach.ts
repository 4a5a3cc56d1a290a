import type { Coach } from '#app/ports.ts'
import type { SpokenWords } from '#app/spokenWords.ts'
import { makeCoach } from '#platform/voice/makeCoach.ts'
import { openSpeech } from '#platform/voice/openSpeech.ts'
import { openToneOutput } from '#platform/voice/openToneOutput.ts'

/** The coach with this computer's loudspeakers and voices. Works without either. */
export const openCoach = (words: () => SpokenWords, wording: () => 'cones' | 'body'): Coach => {
  const loudspeaker = openLoudspeaker()
  for (const gesture of ['pointerdown', 'keydown'])
    window.addEventListener(gesture, () => void loudspeaker(), { once: true })
  return makeCoach({
    tones: openToneOutput(loudspeaker),
    speech: openSpeech(window.speechSynthesis, () => words().language),
    words,
    wording,
    now: () => performance.now(),
  })
}

/** Before the first gesture the browser engine would refuse to sound it, and say so: that alone took a tenth of a second of the start. */
const openLoudspeaker = () => {
  let context: AudioContext | null = null
  return () => (context ??= new AudioContext({ latencyHint: 'interactive' }))
}
