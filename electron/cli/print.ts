/** What refused the result, other than a reader who has seen enough; Node tells it as an event, after the write. */
let refusal: Error | null = null
let outlived = false

/** A reader that has seen enough (`| head`) closes its end, and that is no reason to lose a report. */
export const outliveReaders = (): void => {
  if (outlived) return
  outlived = true
  process.stderr.on('error', () => {})
  process.stdout.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) refusal ??= error
  })
}

/** Shows the result on stdout. Resolves with why it could not, as on a full disk; null when it could, or nobody reads on. */
export const print = async (text: string): Promise<Error | null> => {
  refusal = null
  process.stdout.write(text)
  await new Promise((resolve) => setImmediate(resolve))
  return refusal
}
