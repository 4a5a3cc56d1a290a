/** BlazePose's pairs: each odd-even pair from the eyes to the feet, and the mouth's corners. */
const twins = [
  0,
  4,
  5,
  6,
  1,
  2,
  3,
  8,
  7,
  10,
  9,
  ...Array.from({ length: 22 }, (_, i) => (i % 2 === 0 ? 12 + i : 10 + i)),
]

/** The landmark that takes this one's place in a mirror: left ones become right ones; whatever has no side stays. */
export const landmarkInMirror = (landmark: number): number => twins[landmark] ?? landmark
