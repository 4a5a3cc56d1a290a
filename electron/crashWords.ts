import type { Language } from '#core/language.ts'

export type CrashWords = {
  readonly message: string
  readonly kept: (reason: string) => string
  readonly often: string
  readonly loadAgain: string
  readonly close: string
}

/** Asked by the main process, because the page that has all other words is the one that died. */
export const crashWordsIn: Readonly<Record<Language, CrashWords>> = {
  en: {
    message: 'The window stopped working.',
    kept: (reason) => `Your finished reps are saved. (${reason})`,
    often: 'It stopped several times in a minute, so loading it again may not help.',
    loadAgain: 'Load again',
    close: 'Close',
  },
  de: {
    message: 'Das Fenster reagiert nicht mehr.',
    kept: (reason) => `Deine fertigen Wiederholungen sind gespeichert. (${reason})`,
    often: 'Das ist in einer Minute mehrmals passiert; neu laden hilft vielleicht nicht.',
    loadAgain: 'Neu laden',
    close: 'Schließen',
  },
}
