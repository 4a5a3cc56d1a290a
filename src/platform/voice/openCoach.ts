import type { Coach } from '#app/ports.ts'
import type { SpokenWords } from '#app/spokenWords.ts'
import { makeCoach } from '#platform/voice/makeCoach.ts'
import { openSpeech } from '#platform/voice/openSpeech.ts'
import { openToneOutput } from '#platform/voice/openToneOutput.ts'

/** The coach with this computer's loudspeakers and voices. Works without either. */
export const openCoach = (words: () => SpokenWords, wording: () => 'cones' | 'body'): Coach => {
  const context = new AudioContext({ latencyHint: 'interactive' })
  const wake = () => void context.resume()
  for (const gesture of ['pointerdown', 'keydown']) window.addEventListener(gesture, wake, { once: true })
  return makeCoach({
    tones: openToneOutput(context),
    speech: openSpeech(window.speechSynthesis, () => words().language),
    words,
    wording,
    now: () => performance.now(),
  })
}
