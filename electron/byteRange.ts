export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' }

/**
 * The part of a file of `size` bytes a Range header asks for, at most `longest` bytes of it (a server may send less
 * than was asked, RFC 9110 section 14.2). Several ranges, or a header that can't be read, mean the whole file.
 */
export const byteRange = (header: string | null, size: number, longest: number): ByteRange => {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [, from = '', to = ''] = match ?? []
  if (match === null || (from === '' && to === '')) return { kind: 'whole' }
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const wanted = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (first >= size || wanted < first) return { kind: 'unsatisfiable' }
  return { kind: 'part', first, last: Math.min(wanted, first + longest - 1) }
}
