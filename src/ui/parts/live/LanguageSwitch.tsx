import type { Language } from '#core/language.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'

type LanguageSwitchProps = {
  readonly to: Language
  readonly onChoose: (language: Language) => void
  readonly words: LiveWords['languageSwitch']
}

/** The other language, one press away: a set under way goes on in it. */
export const LanguageSwitch = ({ to, onChoose, words }: LanguageSwitchProps) => (
  <button
    type="button"
    className="live-language"
    aria-keyshortcuts="L"
    aria-label={words[to]}
    title={words[to]}
    onClick={() => onChoose(to)}
  >
    <span aria-hidden="true">{to.toUpperCase()}</span>
    <kbd aria-hidden="true">L</kbd>
  </button>
)
