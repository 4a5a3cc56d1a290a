import { openBar } from '#electron/cli/openBar.ts'
import type { CommandWords } from '#electron/cli/words/commandWords.ts'

export type Progress = {
  /** Both in milliseconds of the recording. */
  readonly show: (done: number, total: number) => void
  readonly end: () => void
}

/** How far one recording is. */
export const openProgress = (name: string, words: Pick<CommandWords, 'progress'>): Progress => {
  const bar = openBar(words.progress)
  // A file may be called anything; only what can be printed reaches the terminal.
  const printable = name.replaceAll(/\p{Cc}/gu, '?')
  let started = false
  return {
    show: (done, total) => {
      const seconds = Math.max(1, Math.round(total / 1000))
      if (!started) bar.start(seconds, 0, { name: printable })
      started = true
      bar.setTotal(seconds)
      bar.update(Math.min(seconds, Math.round(done / 1000)))
    },
    end: () => {
      if (started) bar.stop()
    },
  }
}
