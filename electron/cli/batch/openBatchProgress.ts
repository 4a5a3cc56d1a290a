import { basename } from 'node:path'
import { openBar } from '#electron/cli/openBar.ts'
import type { CommandWords } from '#electron/cli/words/commandWords.ts'

export type BatchProgress = {
  /** `done` of `total` milliseconds of one input. */
  readonly show: (input: string, done: number, total: number) => void
  readonly done: (input: string) => void
  readonly end: () => void
}

/** Fine enough to move while one long recording is measured. */
const stepsPerInput = 100

/** One bar over all inputs. */
export const openBatchProgress = (count: number, words: Pick<CommandWords, 'batch'>): BatchProgress => {
  const bar = openBar(words.batch.progress)
  const parts = new Map<string, number>()
  const finished = new Set<string>()
  const update = (input: string, part: number) => {
    parts.set(input, part)
    const sum = [...parts.values()].reduce((total, one) => total + one, 0)
    // A file may be called anything; only what can be printed reaches the terminal.
    bar.update(Math.floor(sum * stepsPerInput), {
      name: basename(input).replaceAll(/\p{Cc}/gu, '?'),
      finished: finished.size,
    })
  }
  bar.start(count * stepsPerInput, 0, { name: '', finished: 0, count })
  return {
    show: (input, done, total) => update(input, total > 0 ? Math.min(1, done / total) : 0),
    done: (input) => {
      finished.add(input)
      update(input, 1)
    },
    end: () => bar.stop(),
  }
}
