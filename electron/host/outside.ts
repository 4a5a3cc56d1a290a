import type { Answer, ReportFormat } from '#contract/hostContract.ts'
import type { Language } from '#core/language.ts'

/** What the host needs from the window's side; a test or the command line passes its own. */
export type Outside = {
  /** Where the database lies; created when it is not there. */
  readonly dataFolder: string
  readonly appVersion: string
  /** For example "Electron 45.4.1". */
  readonly hostName: string
  /** The save dialog. `suggestedName` has no ending; null when the user cancelled. */
  readonly chooseSavePath: (
    suggestedName: string,
    formats: readonly ReportFormat[],
    language: Language,
  ) => Promise<string | null>
  /** The save dialog for everything at once; null when the user cancelled. */
  readonly chooseArchivePath: (suggestedName: string, language: Language) => Promise<string | null>
  readonly printPdf: (html: string) => Promise<Uint8Array>
  /** Shows a file in the system's file manager. */
  readonly reveal: (path: string) => void
  readonly askForCameraAccess: () => Promise<Answer<'askForCamera'>['kind']>
}
