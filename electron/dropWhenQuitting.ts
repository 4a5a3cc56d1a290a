/**
 * Work that breaks off because the app quits has no outcome: nobody is to write down that a recording could not be
 * measured when it was only interrupted. Answers with what wraps such work.
 */
export const dropWhenQuitting = (onQuit: (listener: () => void) => void) => {
  let quitting = false
  onQuit(() => {
    quitting = true
  })
  return <Given extends readonly unknown[], Result>(work: (...given: Given) => Promise<Result>) =>
    async (...given: Given): Promise<Result> => {
      const end = work(...given)
      await end.catch(() => null)
      return quitting ? new Promise<never>(() => {}) : end
    }
}
