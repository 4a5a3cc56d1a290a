/** "1 Satz", "2 Sätze": for languages whose plurals follow no single rule. */
export const countForms = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
