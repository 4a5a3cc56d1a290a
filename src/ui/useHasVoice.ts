import { useServices } from '#ui/AppServices.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { useSyncExternalStore } from 'react'

/** Whether this computer can speak the language shown; where it can't, tones have to do and the person is told. */
export const useHasVoice = (): boolean => {
  const { voices } = useServices()
  const { language } = useWords()
  return useSyncExternalStore(voices.onChange, () => voices.has(language))
}
