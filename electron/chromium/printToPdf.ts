import type { Send } from '#electron/chromium/browserPipe.ts'

export type PrintOptions = {
  readonly printBackground?: boolean
  readonly preferCSSPageSize?: boolean
  readonly pageSize?: 'A4'
  readonly generateTaggedPDF?: boolean
  readonly generateDocumentOutline?: boolean
}

/** A4 in inches, as the protocol wants it. */
const A4 = { paperWidth: 8.27, paperHeight: 11.69 } as const

export const printToPdf = async (send: Send, options: PrintOptions): Promise<Uint8Array> => {
  const { data } = await send('Page.printToPDF', {
    ...A4,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  })
  return Buffer.from(data, 'base64')
}
