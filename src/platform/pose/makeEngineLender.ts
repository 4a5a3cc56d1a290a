import type { PickedEngine } from '#platform/pose/pickEngine.ts'

export type EngineLender = {
  /** Runs `work` with an engine of its own: the one kept warm, or a new one. */
  readonly lend: <T>(work: (engine: PickedEngine) => Promise<T>) => Promise<T>
  /** Ends the engine kept warm. */
  readonly close: () => void
}

/**
 * Starting takes seconds, so the engine of the last source waits for the next one, unless another kind is preferred by
 * then. After any trouble it doesn't: the next source tries the first choice afresh.
 */
export const makeEngineLender = <Preference>(
  preference: () => Preference,
  make: (preference: Preference) => PickedEngine,
): EngineLender => {
  let idle: { readonly preference: Preference; readonly engine: PickedEngine } | null = null

  const takeIdle = (wanted: Preference) => {
    const taken = idle
    idle = null
    if (taken !== null && isSame(taken.preference, wanted)) return taken.engine
    taken?.engine.close()
    return null
  }

  return {
    lend: async (work) => {
      const wanted = preference()
      const engine = takeIdle(wanted) ?? make(wanted)
      try {
        return await work(engine)
      } finally {
        if (idle === null && engine.isSound()) idle = { preference: wanted, engine }
        else engine.close()
      }
    },
    close: () => {
      idle?.engine.close()
      idle = null
    },
  }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
