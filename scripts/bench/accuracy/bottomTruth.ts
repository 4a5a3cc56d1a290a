import { mean } from '#core/geometry/statistics.ts'
import { z } from 'zod'
import { type BothSides, forBothSides, type Side } from '#core/side.ts'

/** What one leg truly does at the lowest point. Degrees; heel rise in shin lengths, of the ankle. */
export type LegBottom = {
  readonly flexion: number
  readonly thigh: number
  readonly shinSagittal: number
  readonly shinFrontal: number
  readonly heelRise: number
}
export type BottomTruth = {
  readonly trunkLean: number
  readonly kneeToAnkle: number
  /** Shin lengths, positive to the person's left. */
  readonly pelvisShift: number
  readonly legs: BothSides<LegBottom>
}

/** What the renderer writes of a frame that measures are held against. */
export const bottomFrame = {
  leg: z.object({
    knee_flexion: z.number(),
    thigh_incl: z.number(),
    shin_sagittal: z.number(),
    shin_frontal_world: z.number(),
    heel_lift_cm: z.number(),
  }),
  body: z.object({ trunk_lean: z.number(), kasr: z.number(), pelvis_shift_cm: z.number() }),
}
type LegFrame = z.infer<typeof bottomFrame.leg>
type Frame = z.infer<typeof bottomFrame.body> & BothSides<LegFrame>

const legOfRep = z.object({
  flexion_deg: z.number(),
  thigh_inclination_deg: z.number(),
  shin_sagittal_deg: z.number(),
  shin_frontal_deg: z.number(),
  heel_rise_shin_lengths: z.number(),
})
/** The same in the short truth beside the fixtures. */
export const shortBottom = z.object({
  trunk_lean_deg: z.number(),
  knee_to_ankle_ratio: z.number(),
  pelvis_shift_shin_lengths: z.number(),
  left: legOfRep,
  right: legOfRep,
})

export const bottomFromShort = (bottom: z.infer<typeof shortBottom>): BottomTruth => ({
  trunkLean: bottom.trunk_lean_deg,
  kneeToAnkle: bottom.knee_to_ankle_ratio,
  pelvisShift: bottom.pelvis_shift_shin_lengths,
  legs: forBothSides((side) => ({
    flexion: bottom[side].flexion_deg,
    thigh: bottom[side].thigh_inclination_deg,
    shinSagittal: bottom[side].shin_sagittal_deg,
    shinFrontal: bottom[side].shin_frontal_deg,
    heelRise: bottom[side].heel_rise_shin_lengths,
  })),
})

/** Degrees; frames this close to the deepest are the bottom. */
const bottomWithin = 2

/** `shin` in metres. */
export const bottomFromFrames = (frames: readonly Frame[], shin: number): BottomTruth => {
  const bottomBy = (read: (frame: Frame) => number) => {
    const deepest = Math.max(...frames.map(read))
    return frames.filter((frame) => read(frame) >= deepest - bottomWithin)
  }
  const both = bottomBy(({ left, right }) => (left.knee_flexion + right.knee_flexion) / 2)
  const leg = (side: Side): LegBottom => {
    const bottom = bottomBy((frame) => frame[side].knee_flexion)
    const of = (read: (leg: LegFrame) => number) => mean(bottom.map((frame) => read(frame[side])))
    return {
      flexion: of(({ knee_flexion: flexion }) => flexion),
      thigh: of(({ thigh_incl: thigh }) => thigh),
      shinSagittal: of(({ shin_sagittal: shinLean }) => shinLean),
      // The renderer counts a lean to the middle as positive, the app one to the outside.
      shinFrontal: -of(({ shin_frontal_world: shinLean }) => shinLean),
      heelRise: Math.max(...frames.map((frame) => frame[side].heel_lift_cm)) / 100 / shin,
    }
  }
  return {
    trunkLean: mean(both.map(({ trunk_lean: lean }) => lean)),
    kneeToAnkle: mean(both.map(({ kasr }) => kasr)),
    pelvisShift: mean(both.map(({ pelvis_shift_cm: shift }) => shift)) / 100 / shin,
    legs: { left: leg('left'), right: leg('right') },
  }
}
