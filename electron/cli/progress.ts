import { Presets, SingleBar } from 'cli-progress'
import type { CommandWords } from '#electron/cli/words/commandWords.ts'

export type Progress = {
  /** Both in milliseconds of the recording. */
  readonly show: (done: number, total: number) => void
  readonly end: () => void
}

/** A bar on stderr, so that stdout stays the result; a line now and then where stderr is no terminal. */
export const openProgress = (name: string, words: Pick<CommandWords, 'progress'>): Progress => {
  const bar = new SingleBar(
    {
      stream: process.stderr,
      noTTYOutput: true,
      notTTYSchedule: 2000,
      hideCursor: true,
      format: words.progress,
    },
    Presets.shades_classic,
  )
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
