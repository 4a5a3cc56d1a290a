import type { AppAbilities } from '#electron/cli/appAbilities.ts'
import { runAnalyse } from '#electron/cli/runAnalyse.ts'
import { vi } from 'vitest'

type Place = {
  /** What takes a browser engine; null in plain Node. */
  readonly app?: AppAbilities | null
  /** Told after each write to stdout. */
  readonly onShown?: () => void
}

/** The command in this process, with what it says. */
export const analyseHere = async (
  words: readonly string[],
  { app = null, onShown = () => {} }: Place = {},
) => {
  const said = { out: '', error: '' }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.out += String(text)
      onShown()
      return true
    }),
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      said.error += String(text)
      return true
    }),
  ]
  try {
    return { end: await runAnalyse(words, '9.9.9', app), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
