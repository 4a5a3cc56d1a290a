import { base64Of } from '#app/base64Of.ts'
import { type Answer, type Host, importPiece } from '#contract/hostContract.ts'

export type ImportAnswer = Answer<'finishImport'> | { readonly kind: 'unreadable' }
type ImportHost = Pick<Host, 'beginImport' | 'takeImport' | 'finishImport'>

/** Bytes handed over at a time: half of what a message may hold; 4 characters of base64 carry 3. */
const pieceBytes = (3 * importPiece) / 8

/** Hands a picked file to the main process piece by piece; `onProgress` hears the share done. */
export const importEverything = async (
  host: ImportHost,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<ImportAnswer> => {
  const begun = await host.beginImport({})
  if (begun.kind === 'failed') return begun
  for (let start = 0; start < file.size; start += pieceBytes) {
    const bytes = await readPiece(file.slice(start, start + pieceBytes))
    if (bytes === null) return { kind: 'unreadable' }
    const taken = await host.takeImport({ base64: base64Of(bytes) })
    if (taken.kind === 'failed') return taken
    onProgress(Math.min(1, (start + bytes.length) / file.size))
  }
  return host.finishImport({})
}

/** Null when the file went away, for example with its memory stick. */
const readPiece = async (piece: Blob): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await piece.arrayBuffer())
  } catch {
    return null
  }
}
