import type { CommandWords, WriteTrouble } from '#electron/cli/words/commandWords.ts'

/** Says what went wrong, and is the exit code that stands for it. */
export const complain = <Code extends 2 | 3 | 4>(what: string, code: Code): Code => {
  process.stderr.write(`${what}\n`)
  return code
}

export const failToWrite = (path: string, why: WriteTrouble, said: CommandWords): 4 =>
  complain(said.notWritten(path, said.whyNotWritten[why]), 4)
