/** The languages Overtoe speaks; every table of words has one value for each. */
export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** What the person chose: a language, or whichever of ours the system prefers. */
export type LanguageChoice = Language | 'system'

/** `preferred` as a system lists them, best first ("de-AT", "en"); the first one that Overtoe speaks wins, English otherwise. */
export const pickLanguage = (choice: LanguageChoice, preferred: readonly string[]): Language => {
  if (choice !== 'system') return choice
  const spoken = preferred.map((tag) => tag.toLowerCase().split(/[-_]/)[0])
  const first = spoken.find((tag) => languages.some((language) => language === tag))
  return languages.find((language) => language === first) ?? 'en'
}

/** The next one round. */
export const otherLanguage = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] ?? language
