import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { ReportFormat } from '#contract/hostContract.ts'
import type { Language } from '#core/language.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'

/** Asks the person where to save; null when they change their mind. The only source of paths the app writes to. */
export const chooseSavePath = async (
  suggestedName: string,
  formats: readonly ReportFormat[],
  language: Language,
): Promise<string | null> => {
  // Several formats go to one name with several endings; the first one stands in the dialog.
  const ending = formats[0] ?? 'pdf'
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: reportWordsIn[language].saveAs,
    defaultPath: join(app.getPath('documents'), `${suggestedName}.${ending}`),
    filters: [{ name: reportWordsIn[language].title, extensions: [...formats] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}
