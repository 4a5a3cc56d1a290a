import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPoseRecording } from '#contract/poseRecording.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import { unmirrorPose } from '#core/body/unmirrorPose.ts'
import { readClipTruth, type ClipTruth } from './clipTruth.ts'

export type BenchClip = {
  readonly name: string
  readonly poses: readonly RawPose[]
  readonly truth: ClipTruth
  /** The film the recording was made of; null when only its landmarks are there. */
  readonly video: string | null
}

/** Every NAME.pose.json that has its truth beside it (NAME.json or NAME.truth.json); a name in a later folder replaces an earlier one. */
export const findClips = (folders: readonly string[]): BenchClip[] => {
  const found = new Map<string, BenchClip>()
  for (const folder of folders.filter((path) => existsSync(path))) {
    const names = readdirSync(folder).flatMap((file) => /^(.*)\.pose\.json$/.exec(file)?.[1] ?? [])
    for (const name of names) {
      const truthFile = [`${name}.json`, `${name}.truth.json`].find((file) => existsSync(join(folder, file)))
      if (truthFile !== undefined) found.set(name, readClip(folder, name, truthFile))
    }
  }
  return [...found.values()].toSorted((one, other) => one.name.localeCompare(other.name))
}

const readClip = (folder: string, name: string, truthFile: string): BenchClip => {
  const truth = readClipTruth(readFileSync(join(folder, truthFile), 'utf8'))
  const recording = readPoseRecording(readFileSync(join(folder, `${name}.pose.json`), 'utf8'))
  if (recording.kind === 'unreadable') throw new Error(`${name}.pose.json: ${recording.detail}`)
  const video = join(folder, `${name}.mp4`)
  return {
    name,
    truth,
    poses: asFacing(truth, recording.poses),
    video: existsSync(video) ? video : null,
  }
}

/** Truth counts the person's own left and right, whichever way the picture was recorded. */
export const asFacing = (truth: ClipTruth, poses: readonly RawPose[]): readonly RawPose[] =>
  truth.mirrored ? poses.map(unmirrorPose) : poses
