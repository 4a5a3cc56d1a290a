import type { PersonFrame } from '#core/body/poseFrame.ts'
import type { StandingReference } from '#core/body/stance.ts'
import { feetHaveMoved } from '#core/legModel/footRise.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import { type FrameReading, solveFrame } from '#core/legModel/solveFrame.ts'
import { measureDepth } from '#core/body/measureDepth.ts'
import { hipToAnkle } from '#core/squat/measures/legLength.ts'
import { readSideFrame } from '#core/squat/side/readSideFrame.ts'
import type { Degrees, Milliseconds } from '#core/units.ts'

/** What was measured in one frame. */
export type SquatFrame = {
  readonly at: Milliseconds
  /** Flexion from hip drop, or as seen from the side: coarse, but there from the first frame; the rep's phases go by it. */
  readonly hipDrop: Degrees
  /** The leg model's reading; null before the model has met this body, and where hips or knees can't be seen. */
  readonly reading: FrameReading | null
  /** A heel is up or a foot has slid: the leg model's reading is less certain than it says. */
  readonly footMoved: boolean
}

/** Null when neither leg is seen from hip to ankle. `before` is the former frame's reading: the solver starts there. */
export const readFrame = (
  frame: PersonFrame,
  standing: StandingReference,
  setUp: PreparedSetUp | null,
  before: FrameReading | null,
): SquatFrame | null => {
  if (standing.near !== null && setUp === null) return readSideFrame(frame, standing.near)
  const leg = hipToAnkle(frame)
  if (leg === null) return null
  return {
    at: frame.at,
    hipDrop: measureDepth(leg, standing.hipToAnkle),
    reading: setUp === null ? null : solveFrame(setUp, frame, before?.values),
    footMoved: setUp !== null && feetHaveMoved(setUp.setUp.standing, [frame]),
  }
}
