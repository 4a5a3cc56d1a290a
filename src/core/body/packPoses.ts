import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import { landmarkCount } from '#core/body/readPose.ts'
import { milliseconds } from '#core/units.ts'

/**
 * Landmarks in a form that compresses well: whole numbers, each landmark's coordinate on a line of its own over time, and
 * only its change from frame to frame. What is lost is far below what the pose model can tell.
 */
export type PackedPoses = {
  readonly frames: number
  readonly width: number
  readonly height: number
  /** Little-endian 16-bit numbers: `lines` of `frames` each. */
  readonly bytes: Uint8Array
}

/** Steps per unit. A share of the picture in 1/16000 (0.04 px of 640), visibility in 1/1000, metres in millimetres. */
const stepsOf = {
  picture: 16_000,
  visibility: 1_000,
  world: 1_000,
} as const
const imageSteps = [stepsOf.picture, stepsOf.picture, stepsOf.picture, stepsOf.visibility] as const
/** The world landmark's visibility is the image landmark's. */
const worldSteps = [stepsOf.world, stepsOf.world, stepsOf.world] as const

/** Before the landmarks: whole seconds, milliseconds within, and whether somebody is there. */
const timeLines = 3
const imageLines = landmarkCount * imageSteps.length
const lines = timeLines + imageLines + landmarkCount * worldSteps.length

/** Poses of one picture size, in order. */
export const packPoses = (poses: readonly RawPose[]): PackedPoses => {
  const bytes = new Uint8Array(lines * poses.length * 2)
  const view = new DataView(bytes.buffer)
  const rows = poses.map(rowOf)
  for (let line = 0; line < lines; line += 1) {
    let before = 0
    rows.forEach((row, frame) => {
      const value = row[line] ?? 0
      view.setInt16(2 * (line * poses.length + frame), wrap(value - before), true)
      before = value
    })
  }
  return { frames: poses.length, width: poses[0]?.width ?? 1, height: poses[0]?.height ?? 1, bytes }
}

/** Null when the bytes are not what they should be. */
export const unpackPoses = ({ frames, width, height, bytes }: PackedPoses): readonly RawPose[] | null => {
  if (bytes.length !== lines * frames * 2) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows = Array.from({ length: frames }, () => Array.from({ length: lines }, () => 0))
  for (let line = 0; line < lines; line += 1) {
    let value = 0
    rows.forEach((row, frame) => {
      value = wrap(value + view.getInt16(2 * (line * frames + frame), true))
      row[line] = value
    })
  }
  return rows.map((row) => poseOf(row, width, height))
}

const rowOf = ({ at, person }: RawPose): readonly number[] => {
  const time = Math.round(at)
  const row = [Math.floor(time / 1000), time % 1000, person === null ? 0 : 1]
  if (person === null) return row
  const { image, world } = person
  for (const landmark of image) imageSteps.forEach((steps, axis) => row.push(quantise(landmark[axis], steps)))
  for (const landmark of world) worldSteps.forEach((steps, axis) => row.push(quantise(landmark[axis], steps)))
  return row
}

const poseOf = (row: readonly number[], width: number, height: number): RawPose => {
  const [seconds = 0, rest = 0, present = 0] = row
  const at = milliseconds(seconds * 1000 + rest)
  if (present === 0) return { at, width, height, person: null }
  const number = (line: number, steps: number) => (row[line] ?? 0) / steps
  const image = Array.from({ length: landmarkCount }, (_, index): RawLandmark => {
    const line = timeLines + index * imageSteps.length
    return [
      number(line, stepsOf.picture),
      number(line + 1, stepsOf.picture),
      number(line + 2, stepsOf.picture),
      number(line + 3, stepsOf.visibility),
    ]
  })
  const world = Array.from({ length: landmarkCount }, (_, index): RawLandmark => {
    const line = timeLines + imageLines + index * worldSteps.length
    return [
      number(line, stepsOf.world),
      number(line + 1, stepsOf.world),
      number(line + 2, stepsOf.world),
      image[index]?.[3] ?? 0,
    ]
  })
  return { at, width, height, person: { image, world } }
}

const largest = 32_767
const quantise = (value: number | undefined, steps: number) =>
  Math.max(-largest, Math.min(largest, Math.round((value ?? 0) * steps)))
/** Into 16 bits, as they wrap around. */
const wrap = (value: number) => (value << 16) >> 16
