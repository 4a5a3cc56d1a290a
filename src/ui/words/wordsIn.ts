import type { SpokenWords } from '#app/spokenWords.ts'
import type { Language } from '#core/language.ts'
import { de } from '#ui/words/words.de.ts'
import { en } from '#ui/words/words.en.ts'
import { spokenWords as spokenGerman } from '#ui/words/spokenWords.de.ts'
import { spokenWords as spokenEnglish } from '#ui/words/spokenWords.en.ts'
import type { Words } from '#ui/words/words.ts'

/** What the app shows, per language; a language without its table does not compile. */
export const wordsIn: Readonly<Record<Language, Words>> = { en, de }

/** What the coach says, per language. */
export const spokenWordsIn: Readonly<Record<Language, SpokenWords>> = { en: spokenEnglish, de: spokenGerman }
