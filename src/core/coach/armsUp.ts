import { coachThresholds } from '#core/coach/coachThresholds.ts'
import type { PersonFrame, PoseFrame, WorldPoint } from '#core/body/poseFrame.ts'
import { whyUnseen } from '#core/body/visibility.ts'
import { type Side, sides } from '#core/side.ts'
import type { Milliseconds } from '#core/units.ts'

/**
 * The one gesture: both arms up, held for a second. `spent` until the arms have been down, so that nobody who squats with
 * raised arms asks for anything, and one raising asks once.
 */
export type ArmsUp =
  | { readonly kind: 'down' }
  | { readonly kind: 'rising'; readonly since: Milliseconds; readonly lastAt: Milliseconds }
  | { readonly kind: 'spent'; readonly lastAt: Milliseconds | null }

export const armsUnknown: ArmsUp = { kind: 'spent', lastAt: null }

/**
 * G1: says true once, in the frame in which both arms have been up long enough. `standing` is false in a rep. Facing the
 * camera both arms have to be seen; from the side (`seenArms`) one of them may be hidden by the other.
 */
export const stepArmsUp = (
  state: ArmsUp,
  frame: PoseFrame,
  standing: boolean,
  needs: 'bothArms' | 'seenArms' = 'bothArms',
): readonly [ArmsUp, boolean] => {
  const { at } = frame
  const up = standing && frame.kind === 'person' && armsAreUp(frame, needs)
  const gap = coachThresholds.armsUpGap.value
  switch (state.kind) {
    case 'down':
      return [up ? { kind: 'rising', since: at, lastAt: at } : state, false]
    case 'rising':
      if (!up) return [at - state.lastAt > gap ? { kind: 'down' } : state, false]
      return at - state.since >= coachThresholds.armsUpFor.value
        ? [{ kind: 'spent', lastAt: at }, true]
        : [{ ...state, lastAt: at }, false]
    case 'spent': {
      if (up) return [{ kind: 'spent', lastAt: at }, false]
      // Out of the picture nobody's arms are known to be down.
      if (frame.kind === 'nobody') return [state, false]
      return [at - (state.lastAt ?? -Infinity) > gap ? { kind: 'down' } : state, false]
    }
  }
}

/** Hands may leave the picture at the top; shoulders and elbows must be in it. */
const armsAreUp = (frame: PersonFrame, needs: 'bothArms' | 'seenArms'): boolean => {
  const seen = sides.filter((side) => armIsSeen(frame, side))
  return seen.length >= (needs === 'bothArms' ? 2 : 1) && seen.every((side) => armIsUp(frame, side))
}

const armIsSeen = (frame: PersonFrame, side: Side): boolean => {
  const { shoulder, elbow } = frame.image[side]
  return whyUnseen(frame, shoulder) === null && whyUnseen(frame, elbow) === null
}

const armIsUp = (frame: PersonFrame, side: Side): boolean => {
  const { shoulder, elbow, wrist } = frame.image[side]
  if (elbow.y >= shoulder.y || wrist.y >= frame.nose.y) return false
  // In space as well: arms held out in front look raised to a camera on the floor.
  const arm = frame.world[side]
  const reach = apart(arm.shoulder, arm.elbow) + apart(arm.elbow, arm.wrist)
  return arm.shoulder.y - arm.wrist.y >= coachThresholds.armRaised.value * reach
}

const apart = (one: WorldPoint, other: WorldPoint) =>
  Math.hypot(one.x - other.x, one.y - other.y, one.z - other.z)
