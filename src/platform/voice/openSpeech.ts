export type Speech = {
  /** Cuts off what is being said. Silent where the computer has no voice of its own. */
  readonly say: (text: string) => void
  readonly silence: () => void
}

export type VoiceLike = { readonly lang: string; readonly localService: boolean; readonly default: boolean }

/** Only voices that live on this computer: the others send what is said to a server. */
export const pickVoice = <V extends VoiceLike>(voices: readonly V[], language: string): V | null => {
  const local = voices.filter((voice) => voice.localService && speaks(voice, language))
  return local.find((voice) => voice.default) ?? local[0] ?? null
}

const speaks = (voice: VoiceLike, language: string) => voice.lang.toLowerCase().split(/[-_]/)[0] === language

export const openSpeech = (synthesis: SpeechSynthesis, language: () => string): Speech => {
  // The list fills up some time after the page has opened; asking for it starts that.
  synthesis.getVoices()
  return {
    say: (text) => {
      synthesis.cancel()
      const voice = pickVoice(synthesis.getVoices(), language())
      if (voice === null) return
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = 1.05
      synthesis.speak(utterance)
    },
    silence: () => synthesis.cancel(),
  }
}
