import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'

/** BlazePose's pairs: each odd-even pair from the eyes to the feet, and the mouth's corners. */
const mirroredIndex = [
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

/** Undoes a selfie preview's flip: the picture is turned back and left and right change names with it. */
export const unmirrorPose = (raw: RawPose): RawPose =>
  raw.person === null
    ? raw
    : {
        ...raw,
        person: {
          image: reorder(raw.person.image).map(([x, y, z, visibility]) => [1 - x, y, z, visibility] as const),
          world: reorder(raw.person.world).map(([x, y, z, visibility]) => [-x, y, z, visibility] as const),
        },
      }

const reorder = (landmarks: readonly RawLandmark[]): RawLandmark[] =>
  landmarks.map((landmark, index) => landmarks[mirroredIndex[index] ?? index] ?? landmark)
