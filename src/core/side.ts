/** The person's own left and right, never the picture's. */
export type Side = 'left' | 'right'
export type BothSides<T> = Readonly<Record<Side, T>>

export const sides = ['left', 'right'] as const satisfies readonly Side[]
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')
export const forBothSides = <T>(make: (side: Side) => T): BothSides<T> => ({
  left: make('left'),
  right: make('right'),
})
