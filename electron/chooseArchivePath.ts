import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { Language } from '#core/language.ts'
import { reportWordsIn } from '#core/report/words/reportWordsIn.ts'

/** The ending of a file that holds everything. */
const ending = 'overtoe'

/** Asks the person where to save all of their data; null when they change their mind. */
export const chooseArchivePath = async (
  suggestedName: string,
  language: Language,
): Promise<string | null> => {
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: reportWordsIn[language].saveEverythingAs,
    defaultPath: join(app.getPath('documents'), `${suggestedName}.${ending}`),
    filters: [{ name: 'Overtoe', extensions: [ending] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}
