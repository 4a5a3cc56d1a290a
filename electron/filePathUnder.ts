import { resolve, sep } from 'node:path'

export type FoundPath =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'malformed' }

/**
 * The file under `root` that the path of an address names. The address parser has already folded `..`; what is left to
 * refuse is what hides behind percent signs: separators (`%2f`, `%5c`), NUL, and dots that climb once decoded.
 */
export const filePathUnder = (root: string, addressPath: string): FoundPath => {
  const decoded = decode(addressPath)
  if (decoded === null) return { kind: 'malformed' }
  if (/%2f|%5c/i.test(addressPath) || /[\\\0:]/.test(decoded)) return { kind: 'forbidden' }
  if (decoded.split('/').includes('..')) return { kind: 'forbidden' }
  const base = resolve(root)
  const path = resolve(base, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`)
  return path.startsWith(base + sep) ? { kind: 'path', path } : { kind: 'forbidden' }
}

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
