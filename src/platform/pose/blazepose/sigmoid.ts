export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))
