import type { RawPose } from '#core/body/rawPose.ts'

/** Keeps the frames of a set for looking at its reps again. */
export type PoseKeeper = {
  readonly take: (pose: RawPose) => void
  /** The set has begun: what came shortly before belongs to it. */
  readonly begin: () => void
  /** Hands over what is left. */
  readonly flush: () => void
}

/**
 * Frames in one piece: two thirds of a second at thirty a second, which a killed program may lose. Putting 120 into one
 * message kept the page busy for 50 ms; stored, the smaller pieces take 5 % more room.
 */
const pieceFrames = 20
/** Milliseconds before the set that are kept: the person standing. */
const leadIn = 3000
/** Frames of that, at most: forty a second. */
const leadInFrames = 120
/** What the contract takes in one message. */
const mostFrames = 256

export const openPoseKeeper = (save: (poses: readonly RawPose[]) => void): PoseKeeper => {
  let waiting: readonly RawPose[] = []
  let begun = false

  const handOver = (most: number) => {
    if (waiting.length > 0) save(waiting.slice(0, most))
    waiting = waiting.slice(most)
  }

  return {
    take: (seen) => {
      const pose = withoutPicture(seen)
      // Two frames of one time can't be told apart later.
      if (pose.at <= (waiting.at(-1)?.at ?? -1)) return
      waiting = [...waiting, pose]
      if (begun && waiting.length >= pieceFrames) handOver(pieceFrames)
      if (!begun) waiting = waiting.filter(({ at }) => at >= pose.at - leadIn).slice(-leadInFrames)
    },
    begin: () => {
      begun = true
    },
    flush: () => {
      if (begun) handOver(mostFrames)
    },
  }
}

const withoutPicture = ({ at, width, height, person }: RawPose): RawPose => ({ at, width, height, person })
