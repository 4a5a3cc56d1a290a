import type { StandingReference } from '#core/body/stance.ts'
import type { UprightSample } from '#core/body/uprightSample.ts'
import type { BothSides } from '#core/side.ts'
import { thresholds } from '#core/thresholds.ts'

/**
 * B2: whether somebody has become smaller as a whole, as by a step back that moves the feet too little in the picture to be
 * noticed there. In a squat the legs get shorter, but the shoulders stay as wide and the shins nearly as long. Who sits far
 * back before a high camera shrinks all the same, yet then the knees move apart or together over feet that stay.
 */
export const standsFarther = (sample: UprightSample, reference: StandingReference): boolean => {
  if (sample.near !== null || reference.near !== null) return false
  const legs = sample.hipToAnkle / reference.hipToAnkle
  if (legs > thresholds.fartherFrom.value) return false
  const shrunk = (size: number, before: number) =>
    1 - size / before > thresholds.fartherEvenly.value * (1 - legs)
  const sameKnees =
    Math.abs(sample.kneesPerAnkles / reference.kneesPerAnkles - 1) < thresholds.kneesKeepTheirGap.value
  return (
    sameKnees &&
    shrunk(meanOfBoth(sample.shin), meanOfBoth(reference.shin)) &&
    shrunk(sample.shoulders, reference.shoulders)
  )
}

const meanOfBoth = ({ left, right }: BothSides<number>) => (left + right) / 2
