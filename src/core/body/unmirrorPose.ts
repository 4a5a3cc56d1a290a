import { landmarkInMirror } from '#core/body/landmarkInMirror.ts'
import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'

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
  landmarks.map((landmark, index) => landmarks[landmarkInMirror(index)] ?? landmark)
