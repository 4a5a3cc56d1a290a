/** Milliseconds before the next try: soon at first, for a file that was locked; then rarely, for a disk that is full. */
export const retryDelay = (failures: number): number => Math.min(1000 * 2 ** (failures - 1), 30_000)
