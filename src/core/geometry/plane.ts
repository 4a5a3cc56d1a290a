/** Anything with a place in the picture. */
export type Placed = { readonly x: number; readonly y: number }

export const distance = (a: Placed, b: Placed): number => Math.hypot(a.x - b.x, a.y - b.y)
export const middle = (a: Placed, b: Placed): Placed => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** Turns a point about the origin; positive is clockwise as seen (y points down). */
export const turned = (point: Placed, radians: number): Placed => ({
  x: point.x * Math.cos(radians) - point.y * Math.sin(radians),
  y: point.x * Math.sin(radians) + point.y * Math.cos(radians),
})
