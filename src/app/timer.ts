/** Calls back once after so many milliseconds; returns how to call it off. */
export type Timer = (afterMs: number, run: () => void) => () => void
