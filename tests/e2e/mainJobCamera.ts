import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { clipPath } from '#tests/fixtures/clips/brokenVideos.ts'
import { makeFakeCamera } from './makeFakeCamera.ts'

const FRAMES_PER_SECOND = 30
/** So long the figure of both clips stands before its first squat. */
const STANDING_FRAMES = 2 * FRAMES_PER_SECOND

/**
 * The clip as a webcam on which the figure stands for at least `standingSeconds` before its four squats: time for a busy
 * machine to start the engine before the first squat, and to end the set before the film begins anew. The added seconds
 * are the clip's own first two, to and fro.
 */
export const cameraThatStandsFirst = async (
  clip: 'live_valgus' | 'live_clean',
  standingSeconds: number,
): Promise<string> => {
  const camera = await makeFakeCamera(clipPath(clip))
  const longer = camera.replace(/\.mjpeg$/, `-stands-${standingSeconds}.mjpeg`)
  if (existsSync(longer)) return longer
  const frames = readJpegs(camera)
  const standing = frames.slice(0, STANDING_FRAMES)
  const toAndFro = [...standing, ...standing.toReversed()]
  const rounds = Math.ceil((standingSeconds * FRAMES_PER_SECOND) / toAndFro.length)
  const draft = `${longer}.${process.pid}`
  writeFileSync(draft, Buffer.concat([...Array.from({ length: rounds }, () => toAndFro).flat(), ...frames]))
  renameSync(draft, longer)
  return longer
}

/** The pictures of a motion JPEG file: inside a picture's data the end mark never occurs. */
export const readJpegs = (file: string): readonly Buffer[] => {
  const bytes = readFileSync(file)
  const frames: Buffer[] = []
  let start = 0
  for (;;) {
    const end = bytes.indexOf(END_OF_PICTURE, start)
    if (end === -1) return frames
    frames.push(bytes.subarray(start, end + END_OF_PICTURE.length))
    start = end + END_OF_PICTURE.length
  }
}

const END_OF_PICTURE = Buffer.from([0xff, 0xd9])
