export type MessageCodec = {
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

/**
 * Text for everything the contract carries: JSON plus `undefined` and the numbers JSON loses. What Electron would clone
 * and this can't (functions, dates, maps, typed arrays) throws instead of arriving changed.
 * The function also runs inside pages as source text, so it must not use anything from outside itself.
 */
export const messageCodec = (): MessageCodec => {
  const TAG = '$overtoe'
  const lost: Readonly<Record<string, unknown>> = {
    undefined,
    NaN,
    Infinity,
    '-Infinity': -Infinity,
    '-0': -0,
  }
  const nameOfLost = (value: unknown): string | null => {
    for (const name of Object.keys(lost)) if (Object.is(lost[name], value)) return name
    return null
  }
  const isPlain = (value: unknown): boolean =>
    (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, lost['-0'])) ||
    typeof value === 'string' ||
    typeof value === 'boolean'
  /** A set's landmarks are thousands of numbers in small lists: one in which nothing changes is not copied. */
  const packList = (list: readonly unknown[]): readonly unknown[] => {
    let packed: unknown[] | null = null
    for (let at = 0; at < list.length; at++) {
      const member = list[at]
      const carried = isPlain(member) ? member : pack(member)
      if (packed === null && carried !== member) packed = list.slice(0, at)
      packed?.push(carried)
    }
    return packed ?? list
  }
  const pack = (value: unknown): unknown => {
    if (isPlain(value) || value === null) return value
    if (Array.isArray(value)) return packList(value)
    const name = nameOfLost(value)
    if (name !== null) return { [TAG]: name }
    if (typeof value !== 'object') throw new Error('A function or symbol could not be cloned.')
    // A plain object descends from nothing, or from what descends from nothing.
    const parent: unknown = Object.getPrototypeOf(value)
    if (parent !== null && Object.getPrototypeOf(parent) !== null) {
      throw new Error('An object could not be cloned.')
    }
    // Pairs, so that a key like "__proto__" or the tag itself arrives as what it is.
    return { [TAG]: 'object', pairs: Object.entries(value).map(([key, member]) => [key, pack(member)]) }
  }
  const unpack = (packed: unknown): unknown => {
    if (typeof packed !== 'object' || packed === null) return packed
    if (Array.isArray(packed)) {
      // It was parsed a moment ago and nobody else holds it.
      for (let at = 0; at < packed.length; at++) {
        const member: unknown = packed[at]
        if (typeof member === 'object' && member !== null) packed[at] = unpack(member)
      }
      return packed
    }
    const kind: unknown = Reflect.get(packed, TAG)
    if (kind !== 'object')
      return typeof kind === 'string' && Object.hasOwn(lost, kind) ? lost[kind] : undefined
    const pairs: unknown = Reflect.get(packed, 'pairs')
    const result = {}
    for (const [key, member] of Array.isArray(pairs) ? pairs : []) {
      Object.defineProperty(result, key, {
        value: unpack(member),
        writable: true,
        enumerable: true,
        configurable: true,
      })
    }
    return result
  }
  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text)),
  }
}
