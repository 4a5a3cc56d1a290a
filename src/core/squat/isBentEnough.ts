import type { SquatFrame } from '#core/squat/readFrame.ts'
import { thresholds } from '#core/thresholds.ts'

/**
 * Whether the knees of a frame are judged: by the leg model's flexion or by the hips' drop, whichever is deeper. On the way down the drop stays 10 to 15° behind,
 * and a collapse there would be told a frame or two too late.
 */
export const isBentEnough = ({ hipDrop, reading }: SquatFrame): boolean => {
  const flexion = reading !== null && reading.depth.seen ? reading.depth.value : hipDrop
  return Math.max(flexion, hipDrop) >= thresholds.judgedFrom.value
}
