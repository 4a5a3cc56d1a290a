import { chooseQuality } from '#app/quality/chooseQuality.ts'
import type { PoseQuality, QualityWishes } from '#app/quality/poseQuality.ts'
import { type Budget, openBudget, stepBudget } from '#app/quality/stepBudget.ts'
import { isStill, type Stillness, stepStillness } from '#app/quality/stepStillness.ts'
import type { RawPose } from '#core/body/rawPose.ts'
import type { Milliseconds } from '#core/units.ts'
import type { FrameCost } from '#platform/pose/poseEngine.ts'

/** Watches what live frames cost, whether anybody moves and whether the window is seen, and says how well to measure. */
export const makeQualityTuner = (wishes: () => QualityWishes) => {
  let budget: Budget = openBudget(null)
  let stillness: Stillness | null = null
  let latestAt: Milliseconds | null = null
  let current: PoseQuality | null = null
  let tell: ((quality: PoseQuality) => void) | null = null

  const decide = () => {
    const still = latestAt !== null && isStill(stillness, latestAt)
    const hidden = document.visibilityState === 'hidden'
    const next = chooseQuality(wishes(), budget, { hidden, still })
    if (tell === null || (current !== null && isSame(current, next))) return
    current = next
    tell(next)
  }

  return {
    /** `frameTime`: what one frame of the full model took before the first picture. */
    begin: (frameTime: Milliseconds) => {
      budget = openBudget(frameTime)
    },
    /** Tells at once and at every change, until the answer is called. */
    follow: (onQuality: (quality: PoseQuality) => void) => {
      tell = onQuality
      current = null
      stillness = null
      latestAt = null
      decide()
      document.addEventListener('visibilitychange', decide)
      return () => {
        document.removeEventListener('visibilitychange', decide)
        tell = null
      }
    },
    hear: (pose: RawPose, { model, inference, rest }: FrameCost) => {
      latestAt = pose.at
      stillness = stepStillness(stillness, pose)
      // An empty room is searched by the other network, and a frame of the model before says nothing about this one.
      if (pose.person !== null && model === current?.model)
        budget = stepBudget(budget, inference + rest, pose.at)
      decide()
    },
  }
}

const isSame = (one: PoseQuality, other: PoseQuality) =>
  one.model === other.model && one.gap === other.gap && one.because === other.because
