import type { Language } from '#core/language.ts'
import type { CommandWords } from '#electron/cli/words/commandWords.ts'
import { de } from '#electron/cli/words/commandWords.de.ts'
import { en } from '#electron/cli/words/commandWords.en.ts'

/** What the command says, per language; a language without its table does not compile. */
export const commandWordsIn: Readonly<Record<Language, CommandWords>> = { en, de }
