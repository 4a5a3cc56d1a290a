import { type Language, pickLanguage } from '#core/language.ts'
import { useAppState } from '#ui/AppServices.ts'
import { useEffect, useSyncExternalStore } from 'react'

/** The language shown now; follows the setting and, where that says so, the system. The page says which one it is. */
export const useLanguage = (): Language => {
  const choice = useAppState((state) => state.settings.language)
  const system = useSyncExternalStore(onSystemLanguage, systemLanguage)
  const language = choice === 'system' ? system : choice
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return language
}

const systemLanguage = () => pickLanguage('system', navigator.languages)
const onSystemLanguage = (listener: () => void) => {
  window.addEventListener('languagechange', listener)
  return () => window.removeEventListener('languagechange', listener)
}
