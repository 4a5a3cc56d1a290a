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
  return { name, truth, poses: truth.mirrored ? recording.poses.map(unmirrorPose) : recording.poses }
}
