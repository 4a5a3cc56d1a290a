/** "1 rep", "2 reps": English needs no more than this. */
export const countOf = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
