import type { RepRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import type { BottomTruth } from './bottomTruth.ts'

export const measureNames = [
  'knee flexion',
  'thigh inclination',
  'shin, side',
  'shin, front',
  'trunk lean',
  'knee/ankle ratio',
  'pelvis shift',
] as const
export type MeasureName = (typeof measureNames)[number]

/** Reported minus true, with the stated error where there is one. Degrees, ratio, shin lengths. */
export type MeasureReading = {
  readonly name: MeasureName
  readonly off: number
  readonly error: number | null
}
/** Of one leg whose heel was looked at: how far its ankle truly rose (shin lengths), and whether the heel was called raised. */
export type HeelReading = { readonly truth: number; readonly raised: boolean }

export type MeasureScore = {
  readonly readings: readonly MeasureReading[]
  readonly heels: readonly HeelReading[]
}

/** Everything that a rep was given beside its verdicts, against the truth at its lowest point. */
export const scoreMeasures = (truth: BottomTruth, { measures, left, right }: RepRecord): MeasureScore => {
  if (measures === null) return { readings: [], heels: [] }
  return {
    readings: [
      ...reading('trunk lean', measures.trunk_lean_deg, measures.trunk_lean_error_deg, truth.trunkLean),
      ...reading(
        'knee/ankle ratio',
        measures.knee_to_ankle_ratio,
        measures.knee_to_ankle_error_ratio,
        truth.kneeToAnkle,
      ),
      ...reading(
        'pelvis shift',
        measures.pelvis_shift_shin_lengths,
        measures.pelvis_shift_error_shin_lengths,
        truth.pelvisShift,
      ),
      ...sides.flatMap((side) => {
        const leg = measures[side]
        const real = truth.legs[side]
        return [
          ...reading('knee flexion', leg.knee_flexion_deg, leg.knee_flexion_error_deg, real.flexion),
          ...reading(
            'thigh inclination',
            leg.thigh_inclination_deg,
            leg.thigh_inclination_error_deg,
            real.thigh,
          ),
          ...reading('shin, side', leg.shin_sagittal_deg, leg.shin_sagittal_error_deg, real.shinSagittal),
          ...reading('shin, front', { left, right }[side].shin_frontal_deg, null, real.shinFrontal),
        ]
      }),
    ],
    heels: sides.flatMap((side) => {
      const { heel_raised: raised } = measures[side]
      return raised === null ? [] : [{ truth: truth.legs[side].heelRise, raised }]
    }),
  }
}

const reading = (name: MeasureName, value: number | null, error: number | null, real: number) =>
  value === null ? [] : [{ name, off: value - real, error }]
