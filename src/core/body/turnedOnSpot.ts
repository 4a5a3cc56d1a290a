import type { StandingReference } from '#core/body/stance.ts'
import { type UprightSample, uprightShare } from '#core/body/uprightSample.ts'
import { thresholds } from '#core/thresholds.ts'

/**
 * B2: whether somebody stands upright, feet about where they were, and yet turned from how this stance was seen. In a squat the
 * model's guess of the turn wanders, and from the side it is too rough.
 */
export const turnedOnSpot = (sample: UprightSample, reference: StandingReference): boolean =>
  sample.near === null &&
  reference.near === null &&
  sample.hipToAnkle >= uprightShare * reference.hipToAnkle &&
  Math.abs(sample.yaw - reference.yaw) > thresholds.turnedOnSpotBy.value
