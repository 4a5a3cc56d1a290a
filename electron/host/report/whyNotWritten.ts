import type { Answer } from '#contract/hostContract.ts'

export type WhyNotWritten = Extract<Answer<'exportReport'>, { kind: 'failed' }>['why']

/** What a file system's refusal means to a person; `other` for what no one can act on. */
export const whyNotWritten = (error: unknown): WhyNotWritten => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return (typeof code === 'string' ? byCode[code] : null) ?? 'other'
}

/** Names of POSIX errors; Node uses the same ones on Windows. EBUSY there: a spreadsheet holds the file open. */
const byCode: Readonly<Record<string, WhyNotWritten>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EROFS: 'notAllowed',
  EBUSY: 'notAllowed',
  EISDIR: 'notAllowed',
  ENOENT: 'noFolder',
  ENOTDIR: 'noFolder',
}
