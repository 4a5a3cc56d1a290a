import { distance, middle } from '#core/geometry/plane.ts'
import { cantTell, type Check } from '#core/programme/checks/checkReading.ts'
import { checkThresholds } from '#core/programme/checks/checkThresholds.ts'
import { trunkLeanOf, whyJointsUnseen } from '#core/programme/checks/limbs.ts'
import { sides } from '#core/side.ts'

const { shouldersLeast, standingTilt } = checkThresholds

/**
 * P5: a lesson, not a test: how far the knees are apart, standing, from the front, as a share of the widest seen. The muscle
 * itself can't be seen, so nothing here is right or wrong.
 */
export const checkKneeGap: Check = (frame, _side, memory) => {
  const unseen = whyJointsUnseen(
    frame,
    sides.flatMap((side) =>
      (['shoulder', 'hip', 'knee', 'ankle'] as const).map((joint) => [side, joint] as const),
    ),
  )
  if (unseen !== null) return [cantTell(unseen), memory]
  const { left, right } = frame.image
  const shoulders = middle(left.shoulder, right.shoulder)
  const hips = middle(left.hip, right.hip)
  if (trunkLeanOf(frame) > standingTilt.value) return [cantTell('notStanding'), memory]
  if (distance(left.shoulder, right.shoulder) < shouldersLeast.value * distance(shoulders, hips))
    return [cantTell('notFromFront'), memory]
  const shank = (distance(left.knee, left.ankle) + distance(right.knee, right.ankle)) / 2
  const gap = Math.abs(left.knee.x - right.knee.x) / shank
  const widest = Math.max(gap, memory.best ?? gap)
  return [
    {
      kind: 'seen',
      fault: null,
      conditions: [],
      atRest: false,
      gap: widest > 0 ? gap / widest : null,
      dip: null,
    },
    { ...memory, best: widest },
  ]
}
