import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs'

/** The head of an element: at most four bytes of name and eight of length. */
const longestHead = 12
/** What is recorded without knowing its end: the body of the file and each stretch of it. What they hold follows at once. */
const open = new Set([0x18538067, 0x1f43b675])

/** Bytes, many times what one picture takes: what lies further back was not cut off but is not understood. */
const largestPicture = 1_000_000

/** Takes away the picture in which a WebM file was cut off: readers drop all that came with it. Leaves what is no WebM alone. */
export const trimToWhole = (path: string): void => {
  const file = openSync(path, 'r+')
  try {
    const size = fstatSync(file).size
    const end = endOfWhole(size, (at) => headAt(file, at))
    if (end > 0 && end < size && size - end < largestPicture) ftruncateSync(file, end)
  } finally {
    closeSync(file)
  }
}

type Head = { readonly id: number; readonly headLength: number; readonly length: number | null }

const endOfWhole = (size: number, headOf: (at: number) => Head | null): number => {
  let at = 0
  while (at < size) {
    const head = headOf(at)
    if (head === null) return at
    const { id, headLength, length } = head
    if (length === null && !open.has(id)) return at
    const next = at + headLength + (length === null || open.has(id) ? 0 : length)
    if (next > size) return at
    at = next
  }
  return at
}

/** Null where the file ends first, and for what is no element. */
const headAt = (file: number, at: number): Head | null => {
  const bytes = Buffer.alloc(longestHead)
  const read = readSync(file, bytes, 0, longestHead, at)
  const idLength = lengthOfNumber(bytes[0])
  const lengthLength = lengthOfNumber(bytes[idLength])
  if (idLength > 4 || lengthLength > 8 || idLength + lengthLength > read) return null
  const coded = bytes.subarray(idLength, idLength + lengthLength)
  const [first = 0, ...rest] = coded
  const value = [first & (0xff >> lengthLength), ...rest]
  const isUnknown = value.every((byte, place) => byte === (place === 0 ? 0xff >> lengthLength : 0xff))
  return {
    id: bytes.readUIntBE(0, idLength),
    headLength: idLength + lengthLength,
    length: isUnknown ? null : value.reduce((sum, byte) => sum * 256 + byte, 0),
  }
}

/** EBML says in the first byte's leading zeros how many bytes follow. */
const lengthOfNumber = (first = 0): number => Math.clz32(first) - 23
