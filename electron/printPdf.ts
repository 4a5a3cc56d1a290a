import { BrowserWindow } from 'electron'
import type { AppSite } from '#electron/appSite.ts'
import { lockedPage } from '#electron/lockedPage.ts'

/** A report is a few pages; a printer that takes longer than this is stuck. */
const PATIENCE_MS = 60_000

/** Prints a self-contained HTML page to PDF. The page runs no script and loads nothing but its own data: addresses. */
export const printPdf = async (site: AppSite, html: string): Promise<Uint8Array> => {
  const page = site.addPrintPage(html)
  const window = new BrowserWindow({
    show: false,
    width: 900,
    height: 1200,
    webPreferences: lockedPage(null),
  })
  try {
    return await withPatience(print(window, page.address))
  } finally {
    window.destroy()
    page.remove()
  }
}

const print = async (window: BrowserWindow, address: string): Promise<Uint8Array> => {
  await window.loadURL(address)
  return window.webContents.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    pageSize: 'A4',
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
}

const withPatience = async <T>(work: Promise<T>): Promise<T> => {
  let alarm: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    alarm = setTimeout(() => reject(new Error('Printing took too long')), PATIENCE_MS)
  })
  return Promise.race([work, tooLong]).finally(() => clearTimeout(alarm))
}
