import type { JointName } from '#core/body/poseFrame.ts'
import type { ExerciseId } from '#core/programme/exercise.ts'
import { otherSide, type Side, sides } from '#core/side.ts'

export type JointPlace = { readonly side: Side; readonly joint: JointName }

/** What has to be true in an exercise, as something that can be drawn over a person. */
export type Guide =
  /** Straight from one joint to another. */
  | { readonly kind: 'line'; readonly from: JointPlace; readonly to: JointPlace }
  /** Both ends marked, with the way between them: how far two joints are apart. */
  | { readonly kind: 'gap'; readonly from: JointPlace; readonly to: JointPlace }
  /** Upright through the second toe, up to the knee. */
  | { readonly kind: 'plumb'; readonly side: Side }

/** `side` is the leg at work: the one that carries, opens or is stretched. */
export const guidesOf = (exercise: ExerciseId, side: Side): readonly Guide[] => {
  const here = (joint: JointName): JointPlace => ({ side, joint })
  const there = (joint: JointName): JointPlace => ({ side: otherSide(side), joint })
  switch (exercise) {
    case 'gluteSqueeze':
      return [{ kind: 'gap', from: here('knee'), to: there('knee') }]
    case 'squat':
      return sides.map((each) => ({ kind: 'plumb', side: each }))
    case 'bridge':
      return [{ kind: 'line', from: here('shoulder'), to: here('knee') }]
    case 'singleLegBridge':
      return [
        { kind: 'line', from: here('shoulder'), to: here('knee') },
        { kind: 'line', from: here('knee'), to: there('ankle') },
      ]
    case 'clam':
      return [{ kind: 'gap', from: there('knee'), to: here('knee') }]
    case 'hipFlexorStretch':
      return [
        { kind: 'line', from: here('hip'), to: here('ankle') },
        { kind: 'line', from: here('shoulder'), to: here('hip') },
      ]
    // Measured, not judged: a line would be one.
    case 'singleLegSquat':
    case 'itBandTwist':
    case 'rollOuterThigh':
    case 'rollHipFlexor':
    case 'ballHipFlexor':
    case 'ballOuterHip':
      return []
  }
}
