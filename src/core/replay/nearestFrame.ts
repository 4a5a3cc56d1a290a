/** The place in `frames`, which are in order, of the one closest to `at`; 0 when there are none. */
export const nearestFrame = (frames: readonly { readonly at: number }[], at: number): number => {
  const after = frames.findIndex((frame) => frame.at >= at)
  if (after < 0) return Math.max(0, frames.length - 1)
  const before = Math.max(0, after - 1)
  const distance = (index: number) => Math.abs((frames[index]?.at ?? 0) - at)
  return distance(before) <= distance(after) ? before : after
}
