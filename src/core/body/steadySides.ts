import type { PersonFrame } from '#core/body/poseFrame.ts'
import { swapSides } from '#core/body/swapSides.ts'
import { distance } from '#core/geometry/plane.ts'
import { sides } from '#core/side.ts'

/** Only joints that lie apart enough to tell which leg is which. */
const legJoints = ['hip', 'knee', 'ankle', 'toe'] as const

/**
 * The legs' ways with the names exchanged have to be this much shorter than with the names as they are. Legs that overlap, as
 * seen from the side, are near 1; a swap between two frames of a squat is below 0.4. Proposed.
 */
const muchShorter = 0.6

/**
 * B1: the model now and then names the left leg right. When the legs would have moved far less with the names exchanged,
 * they are exchanged back.
 */
export const steadySides = (frame: PersonFrame, previous: PersonFrame | null): PersonFrame => {
  if (previous === null) return frame
  const exchanged = swapSides(frame)
  return wayBetween(exchanged, previous) < muchShorter * wayBetween(frame, previous) ? exchanged : frame
}

const wayBetween = (frame: PersonFrame, previous: PersonFrame): number =>
  sides
    .flatMap((side) =>
      legJoints.map((joint) => distance(frame.image[side][joint], previous.image[side][joint])),
    )
    .reduce((sum, way) => sum + way, 0)
