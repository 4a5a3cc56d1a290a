/** A plain subscription for what comes too often for a store. */
export type Listeners<A extends readonly unknown[]> = {
  readonly add: (listener: (...args: A) => void) => () => void
  readonly tell: (...args: A) => void
}

export const listeners = <A extends readonly unknown[]>(): Listeners<A> => {
  const all = new Set<(...args: A) => void>()
  return {
    add: (listener) => {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell: (...args) => {
      for (const listener of all) listener(...args)
    },
  }
}
