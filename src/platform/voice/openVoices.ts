import type { Voices } from '#app/ports.ts'
import { pickVoice, type VoiceLike } from '#platform/voice/openSpeech.ts'

/** As much of the browser's speech as is needed here. */
type VoiceList = EventTarget & { readonly getVoices: () => readonly VoiceLike[] }

/** The voices that live on this computer. Their list fills some time after the page has opened, and grows when one is installed. */
export const openVoices = (synthesis: VoiceList): Voices => ({
  has: (language) => pickVoice(synthesis.getVoices(), language) !== null,
  onChange: (listener) => {
    synthesis.addEventListener('voiceschanged', listener)
    return () => synthesis.removeEventListener('voiceschanged', listener)
  },
})
