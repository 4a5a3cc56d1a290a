import type { Language } from '#core/language.ts'
import { de } from '#core/report/words/reportWords.de.ts'
import { en } from '#core/report/words/reportWords.en.ts'
import type { ReportWords } from '#core/report/words/reportWords.ts'

/** What the report says, per language; a language without its table does not compile. */
export const reportWordsIn: Readonly<Record<Language, ReportWords>> = { en, de }
