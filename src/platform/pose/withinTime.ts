/** Settles like `work`, or like `late()` after `limit` milliseconds. */
export const withinTime = async <T>(limit: number, work: Promise<T>, late: () => T): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit)
  }).then(late)
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
