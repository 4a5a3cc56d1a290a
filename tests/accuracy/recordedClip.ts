import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readPose } from '#core/body/readPose.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { RawLandmark, RawPose } from '#core/body/rawPose.ts'
import { unmirrorPose } from '#core/body/unmirrorPose.ts'
import { milliseconds } from '#core/units.ts'

const landmark = z.tuple([z.number(), z.number(), z.number(), z.number()])
const recording = z.object({
  width: z.number(),
  height: z.number(),
  frames: z.array(
    z.object({ t: z.number(), lm: z.array(landmark).nullable(), w: z.array(landmark).nullable() }),
  ),
})
const legTruth = z.object({
  knee_flexion: z.number(),
  knee_toe_angle: z.number(),
  shin_frontal_world: z.number(),
  heel_lift_deg: z.number(),
})
const truth = z.object({
  figure: z.object({ name: z.string() }),
  params: z.object({ mirrored: z.boolean().optional() }),
  camera: z.object({ yaw: z.number(), pitch: z.number(), roll: z.number() }),
  frames_data: z.array(
    z.object({ t: z.number(), rep: z.number(), phase: z.string(), left: legTruth, right: legTruth }),
  ),
})

export type ClipTruth = z.infer<typeof truth>
export type RecordedClip = {
  readonly name: string
  readonly frames: readonly PersonFrame[]
  readonly truth: ClipTruth
}

/** Reads every recording in a folder that has landmarks (`NAME.pose.json`) and truth (`NAME.json`). Times in the truth become milliseconds. */
export const readClips = (folder: string): RecordedClip[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.pose.json'))
    .map((file) => file.slice(0, -'.pose.json'.length))
    .filter((name) => existsSync(join(folder, `${name}.json`)))
    .toSorted()
    .map((name) => readClip(folder, name))

export const readClip = (folder: string, name: string): RecordedClip => {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const { width, height, frames } = recording.parse(read(`${name}.pose.json`))
  const clipTruth = truth.parse(read(`${name}.json`))
  return {
    name,
    truth: clipTruth,
    frames: frames.flatMap(({ t, lm, w }) => {
      if (lm === null || w === null) return []
      const person: { image: RawLandmark[]; world: RawLandmark[] } = { image: lm, world: w }
      const raw: RawPose = { at: milliseconds(t * 1000), width, height, person }
      const frame = readPose(clipTruth.params.mirrored === true ? unmirrorPose(raw) : raw)
      return frame.kind === 'person' ? [frame] : []
    }),
  }
}
