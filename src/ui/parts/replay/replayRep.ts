import type { Answer } from '#contract/hostContract.ts'
import type { PersonFrame } from '#core/body/poseFrame.ts'
import { readPose } from '#core/body/readPose.ts'
import { settleSides } from '#core/body/settleSides.ts'
import { type Footing, footingOf } from '#core/replay/alignPerson.ts'
import type { RepRecord } from '#core/record/formReport.ts'
import { milliseconds } from '#core/units.ts'
import { type Box, boxAround } from '#ui/canvas/placeBox.ts'

/** A rep with its kept frames, ready to be drawn. */
export type ReplayRep = {
  readonly rep: RepRecord
  /** In order and never empty; frames in which nobody was found are left out. */
  readonly frames: readonly PersonFrame[]
  readonly footing: Footing
  readonly box: Box
}

/** Null when no frame of the rep was kept. */
export const replayRep = (rep: RepRecord, poses: Poses): ReplayRep | null => {
  const frames = poses.map(poseAt).reduce<readonly PersonFrame[]>((before, frame) => {
    if (frame.kind === 'nobody') return before
    // The measurement keeps left and right from swapping; what is shown must agree with it.
    return [...before, settleSides(frame, before.at(-1) ?? null).person]
  }, [])
  const footing = footingOf(frames)
  const box = boxAround(frames)
  return footing === null || box === null ? null : { rep, frames, footing, box }
}

type Poses = Answer<'loadPoses'>['poses']

const poseAt = ({ at, ...pose }: Poses[number]) => readPose({ ...pose, at: milliseconds(at) })
