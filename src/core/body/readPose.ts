import { mapJoints } from '#core/body/mapJoints.ts'
import type { ImagePoint, Joints, PoseFrame, WorldPoint } from '#core/body/poseFrame.ts'
import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import { forBothSides, type Side } from '#core/side.ts'
import { metres, pixels, share } from '#core/units.ts'

/** BlazePose's order. No other file knows these numbers. Source: MediaPipe Pose landmark list. */
const nose = 0
const indexOf: Record<Side, Joints<number>> = {
  left: { ear: 7, shoulder: 11, elbow: 13, wrist: 15, hip: 23, knee: 25, ankle: 27, heel: 29, toe: 31 },
  right: { ear: 8, shoulder: 12, elbow: 14, wrist: 16, hip: 24, knee: 26, ankle: 28, heel: 30, toe: 32 },
}

export const landmarkCount = 33

/** Gives an engine's numbered landmarks their names and their unit (pixels, metres). */
export const readPose = (raw: RawPose): PoseFrame => {
  const picture = raw.picture ?? null
  if (raw.person === null) return { kind: 'nobody', at: raw.at, picture }
  const { image, world } = raw.person

  const imagePoint = (index: number): ImagePoint => {
    const [x, y, , visibility] = landmarkAt(image, index)
    return { x: pixels(x * raw.width), y: pixels(y * raw.height), visibility: share(visibility) }
  }
  const worldPoint = (index: number): WorldPoint => {
    const [x, y, z] = landmarkAt(world, index)
    return { x: metres(x), y: metres(y), z: metres(z) }
  }

  return {
    kind: 'person',
    at: raw.at,
    size: { width: pixels(raw.width), height: pixels(raw.height) },
    nose: imagePoint(nose),
    image: forBothSides((side) => mapJoints(indexOf[side], imagePoint)),
    world: forBothSides((side) => mapJoints(indexOf[side], worldPoint)),
    picture,
    model: raw.model ?? 'full',
  }
}

const landmarkAt = (landmarks: readonly RawLandmark[], index: number): RawLandmark => {
  const landmark = landmarks[index]
  if (landmark === undefined)
    throw new Error(`A pose needs ${landmarkCount} landmarks, this one has ${landmarks.length}`)
  return landmark
}
