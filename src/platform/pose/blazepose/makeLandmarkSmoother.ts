import { landmarkNetwork, smoothing } from '#platform/pose/blazepose/blazePoseSettings.ts'
import type { Landmarks } from '#platform/pose/blazepose/decodeLandmarks.ts'
import { makeOneEuro } from '#platform/pose/blazepose/makeOneEuro.ts'

/** Guards the division when both alignment points fall together, pixels. */
const smallestBody = 1e-6

/** Smooths one person's landmarks in place, frame after frame. Make a new one for a new person. */
export const makeLandmarkSmoother = () => {
  const { bodyLandmarks, alignmentLandmarks } = landmarkNetwork
  const image = makeOneEuro(bodyLandmarks * 3, smoothing.image)
  const alignment = makeOneEuro(alignmentLandmarks * 3, smoothing.alignment)
  const world = makeOneEuro(bodyLandmarks * 3, smoothing.world)
  let seen: Float64Array | null = null

  return (landmarks: Landmarks, at: number) => {
    const [x = 0, y = 0, , u = 0, v = 0] = landmarks.alignment
    const scale = 1 / Math.max(smallestBody, 2 * Math.hypot(u - x, v - y))
    image(landmarks.image, at, scale)
    alignment(landmarks.alignment, at, scale)
    world(landmarks.world, at, 1)
    seen = lowPass(seen, landmarks.visibility)
  }
}

const lowPass = (before: Float64Array | null, visibility: Float64Array) => {
  if (before === null) return visibility.slice()
  for (let each = 0; each < visibility.length; each++) {
    before[each] =
      smoothing.visibility * (visibility[each] ?? 0) + (1 - smoothing.visibility) * (before[each] ?? 0)
  }
  visibility.set(before)
  return before
}
