import type { PoseSource, SourceTrouble } from '#app/ports.ts'
import { milliseconds } from '#core/units.ts'
import type { PictureCheck, RawPose } from '#core/body/rawPose.ts'
import { readPoseRecording } from '#contract/poseRecording.ts'
import { openScene, type Scene } from '#tests/screens/scene.ts'

export type PlayedScene = {
  readonly kind: 'camera' | 'video'
  /** Recorded landmarks to play. */
  readonly recording: string
  /** Plays on until this shows, and then stands as it is. */
  readonly until: string
  /** So many poses at least: at its very beginning a scene shows an empty room. */
  readonly least?: number
  /** As if the camera stood elsewhere, in shares of the picture. */
  readonly shiftDown?: number
  readonly picture?: PictureCheck
  /** Stands still before and after the recording, milliseconds. */
  readonly stands?: { readonly before?: number; readonly after?: number }
  /** Nobody is there any more once this has shown. */
  readonly leaveAfter?: string
}

/** The source that a screen's moment needs: a scene that plays up to it, or trouble at once. */
export const playedSource = (scene: PlayedScene): PoseSource => {
  let shown: Scene | null = null
  return {
    kind: scene.kind,
    name: scene.kind === 'camera' ? 'Built-in camera' : 'garage-squats.mp4',
    stream: () => shown?.stream ?? null,
    run: async (sink, signal) => {
      shown = await openScene(scene.recording, scene.shiftDown ?? 0)
      if (scene.kind === 'camera') sink.onStream?.(shown.stream)
      sink.onEngine({ name: 'LiteRT full, 2 threads', insteadOf: null })
      const poses = standing(await loadPoses(scene.recording), scene.stands)
      let gone = false
      let last = 0
      for (const [index, pose] of poses.entries()) {
        if (signal.aborted || (index >= (scene.least ?? 0) && isShown(scene.until))) break
        gone ||= scene.leaveAfter !== undefined && isShown(scene.leaveAfter)
        last = pose.at
        if (scene.kind === 'video') {
          await shown.draw(Math.max(0, pose.at - (scene.stands?.before ?? 0)))
          sink.onPicture?.(shown.canvas, pose.width, pose.height)
        }
        sink.onPose(gone ? { ...pose, person: null } : altered(pose, scene))
        sink.onProgress?.(pose.at, poses.at(-1)?.at ?? pose.at)
        await drawn()
      }
      // The picture that belongs to the last pose, so that skeleton and person agree.
      await shown.draw(Math.max(0, last - (scene.stands?.before ?? 0)))
      shown.push()
      document.documentElement.dataset['scene'] = isShown(scene.until) ? 'shown' : 'missed'
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))
      return { kind: 'stopped' }
    },
  }
}

export const failingSource = (kind: PoseSource['kind'], why: SourceTrouble): PoseSource => ({
  kind,
  name: kind === 'camera' ? 'Built-in camera' : 'garage-squats.mp4',
  stream: () => null,
  run: async () => ({ kind: 'failed', why, detail: 'NotReadableError' }),
})

const loadPoses = async (name: string): Promise<readonly RawPose[]> => {
  const read = readPoseRecording(await (await fetch(`/recordings/${name}.pose.json`)).text())
  if (read.kind === 'unreadable') throw new Error(read.detail)
  return read.poses
}

/** Eight still frames a second around the recording. */
const standing = (poses: readonly RawPose[], { before = 0, after = 0 }: PlayedScene['stands'] = {}) => {
  const still = (pose: RawPose | undefined, from: number, forMs: number) =>
    pose === undefined
      ? []
      : Array.from({ length: Math.round(forMs / 125) }, (_, order) => ({
          ...pose,
          at: milliseconds(from + order * 125),
        }))
  const moved = poses.map((pose) => ({ ...pose, at: milliseconds(pose.at + before) }))
  const end = (moved.at(-1)?.at ?? 0) + 125
  return [...still(poses[0], 0, before), ...moved, ...still(poses.at(-1), end, after)]
}

const altered = (pose: RawPose, { shiftDown = 0, picture }: PlayedScene): RawPose => ({
  ...pose,
  ...(picture === undefined ? {} : { picture }),
  person:
    pose.person === null
      ? null
      : {
          ...pose.person,
          image: pose.person.image.map(([x, y, z, seen]) => [x, y + shiftDown, z, seen] as const),
        },
})

const isShown = (selector: string) => document.querySelector(selector) !== null
/** React and the canvas have had their turn. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 0))
