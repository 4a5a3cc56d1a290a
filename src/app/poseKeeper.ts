import type { RawPose } from '#core/body/rawPose.ts'

/** Keeps the frames of a set for looking at its reps again. */
export type PoseKeeper = {
  readonly take: (pose: RawPose) => void
  /** The set has begun: what came shortly before belongs to it. */
  readonly begin: () => void
  /** Hands over what is left. */
  readonly flush: () => void
}

/** Frames in one piece: four seconds at thirty a second, which a killed program may lose. The contract takes 256. */
const pieceFrames = 120
/** Milliseconds before the set that are kept: the person standing. */
const leadIn = 3000

export const openPoseKeeper = (save: (poses: readonly RawPose[]) => void): PoseKeeper => {
  let waiting: readonly RawPose[] = []
  let begun = false

  const handOver = () => {
    if (waiting.length > 0) save(waiting)
    waiting = []
  }

  return {
    take: (seen) => {
      const pose = withoutPicture(seen)
      // Two frames of one time can't be told apart later.
      if (pose.at <= (waiting.at(-1)?.at ?? -1)) return
      waiting = [...waiting, pose]
      if (begun && waiting.length >= pieceFrames) handOver()
      if (!begun) waiting = waiting.filter(({ at }) => at >= pose.at - leadIn).slice(-pieceFrames)
    },
    begin: () => {
      begun = true
    },
    flush: () => {
      if (begun) handOver()
    },
  }
}

const withoutPicture = ({ at, width, height, person }: RawPose): RawPose => ({ at, width, height, person })
