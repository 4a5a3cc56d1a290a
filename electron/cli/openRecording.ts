import { open, readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { readPoseRecording } from '#contract/poseRecording.ts'
import type { MeasureTrouble } from '#electron/cli/words/commandWords.ts'
import type { RawPose } from '#core/body/rawPose.ts'

export type Recording =
  | { readonly kind: 'landmarks'; readonly name: string; readonly poses: readonly RawPose[] }
  | { readonly kind: 'video'; readonly name: string; readonly path: string }
  | Unreadable

/** `subject` is the file as the person named it. */
export type Unreadable = {
  readonly kind: 'unreadable'
  readonly why: MeasureTrouble
  readonly subject: string
  readonly detail: string
}

/** Tells landmarks from video by name or first character: JSON begins with a brace, no video container does. */
export const openRecording = async (path: string): Promise<Recording> => {
  const name = basename(path)
  const found = await stat(path).catch(() => null)
  if (found === null) return unreadable('missing', path)
  if (!found.isFile()) return unreadable('notAFile', path)
  if (found.size === 0) return unreadable('empty', name)
  const start = await firstCharacter(path).catch(() => null)
  if (start === null) return unreadable('noAccess', path)
  const isText = start === '{' || start === '[' || extname(path).toLowerCase() === '.json'
  if (!isText) return { kind: 'video', name, path }
  // Node holds no text of half a gigabyte: ten hours of landmarks.
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return unreadable('tooLarge', name)
  const read = readPoseRecording(text)
  if (read.kind === 'unreadable') return unreadable('noLandmarks', name, read.detail)
  return { kind: 'landmarks', name, poses: read.poses }
}

const unreadable = (why: MeasureTrouble, subject: string, detail = ''): Unreadable => ({
  kind: 'unreadable',
  why,
  subject,
  detail,
})

const firstCharacter = async (path: string): Promise<string> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trimStart()
      .charAt(0)
  } finally {
    await file.close()
  }
}
