import { join } from 'node:path'
import { app, dialog } from 'electron'
import type { ReportFormat } from '#contract/hostContract.ts'

/** Asks the person where to save; null when they change their mind. The only source of paths the app writes to. */
export const chooseSavePath = async (
  suggestedName: string,
  formats: readonly ReportFormat[],
): Promise<string | null> => {
  // Several formats go to one name with several endings; the first one stands in the dialog.
  const ending = formats[0] ?? 'pdf'
  const { canceled, filePath } = await dialog.showSaveDialog({
    title: 'Save the form report',
    defaultPath: join(app.getPath('documents'), `${suggestedName}.${ending}`),
    filters: [{ name: 'Form report', extensions: [...formats] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}
