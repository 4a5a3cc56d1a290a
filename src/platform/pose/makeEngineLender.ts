import type { PickedEngine } from '#platform/pose/pickEngine.ts'

export type EngineLender = {
  /** Runs `work` with an engine of its own: the one kept warm, or a new one. */
  readonly lend: <T>(work: (engine: PickedEngine) => Promise<T>) => Promise<T>
  /** Starts an engine ahead of the first source, so that nobody has to wait for it; does nothing once a source runs. */
  readonly warm: () => Promise<void>
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
  let warming: Promise<void> | null = null
  let lent = 0

  const takeIdle = (wanted: Preference) => {
    const taken = idle
    idle = null
    if (taken !== null && isSame(taken.preference, wanted)) return taken.engine
    taken?.engine.close()
    return null
  }
  const keep = (wanted: Preference, engine: PickedEngine) => {
    if (idle === null && engine.isSound()) idle = { preference: wanted, engine }
    else engine.close()
  }

  const lender: EngineLender = {
    lend: async (work) => {
      await warming
      const wanted = preference()
      const engine = takeIdle(wanted) ?? make(wanted)
      lent++
      try {
        return await work(engine)
      } finally {
        lent--
        keep(wanted, engine)
      }
    },
    warm: async () => {
      const wanted = preference()
      // The engine at work will be kept warm anyway.
      if (lent > 0 || warming !== null || (idle !== null && isSame(idle.preference, wanted))) return
      idle?.engine.close()
      idle = null
      const engine = make(wanted)
      warming = engine.start(() => undefined).then(() => keep(wanted, engine))
      await warming
      warming = null
    },
    close: () => {
      idle?.engine.close()
      idle = null
    },
  }
  return lender
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
