import { appendFileSync } from 'node:fs'
import { running } from '#electron/chromium/running.ts'

export type Verdict = 'answered' | 'cancelled' | 'not allowed to navigate' | 'unknown scheme' | 'failed'

/** For the end-to-end tests: every request the browser wanted to make, whatever became of it. */
export const logRequest = (url: string, verdict: Verdict): void => {
  const file = running().e2e?.requestLog
  if (file) appendFileSync(file, `${JSON.stringify({ url, verdict })}\n`)
}
