import type { Voices } from '#app/ports.ts'
import { pickVoice } from '#platform/voice/openSpeech.ts'

/** The voices that live on this computer. Their list fills some time after the page has opened, and grows when one is installed. */
export const openVoices = (synthesis: SpeechSynthesis): Voices => ({
  has: (language) => pickVoice(synthesis.getVoices(), language) !== null,
  onChange: (listener) => {
    synthesis.addEventListener('voiceschanged', listener)
    return () => synthesis.removeEventListener('voiceschanged', listener)
  },
})
