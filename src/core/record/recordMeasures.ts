import type { LegMeasuresRecord, MeasuresRecord } from '#core/record/formReport.ts'
import { errorOf, valueOf } from '#core/record/recordNumber.ts'
import { isHeelRaised } from '#core/squat/measures/heelRise.ts'
import type { LegMeasures, RepMeasures } from '#core/squat/measures/repMeasures.ts'

/** What was measured beside the verdicts, flat, with units in the names. */
export const recordMeasures = (measures: RepMeasures): MeasuresRecord => {
  const { tempo, trunkLean, pelvisShift, kneeToAnkle, kneeToToe, inwardDifference } = measures
  return {
    view: measures.view,
    near_leg: measures.near,
    descent_ms: valueOf(tempo.descent, 0),
    bottom_ms: valueOf(tempo.bottom, 0),
    ascent_ms: valueOf(tempo.ascent, 0),
    tempo_error_ms: errorOf(tempo.bottom, 0),
    trunk_lean_deg: valueOf(trunkLean, 1),
    trunk_lean_error_deg: errorOf(trunkLean, 1),
    pelvis_shift_shin_lengths: valueOf(pelvisShift, 3),
    pelvis_shift_error_shin_lengths: errorOf(pelvisShift, 3),
    knee_to_ankle_ratio: valueOf(kneeToAnkle, 2),
    knee_to_ankle_error_ratio: errorOf(kneeToAnkle, 2),
    knee_to_toe_ratio: valueOf(kneeToToe, 2),
    knee_to_toe_error_ratio: errorOf(kneeToToe, 2),
    inward_left_minus_right_deg: valueOf(inwardDifference, 1),
    inward_left_minus_right_error_deg: errorOf(inwardDifference, 1),
    left: recordLeg(measures.legs.left),
    right: recordLeg(measures.legs.right),
  }
}

const recordLeg = (leg: LegMeasures): LegMeasuresRecord => ({
  knee_flexion_deg: valueOf(leg.flexion, 1),
  knee_flexion_error_deg: errorOf(leg.flexion, 1),
  thigh_inclination_deg: valueOf(leg.thighInclination, 1),
  thigh_inclination_error_deg: errorOf(leg.thighInclination, 1),
  shin_sagittal_deg: valueOf(leg.shinSagittal, 1),
  shin_sagittal_error_deg: errorOf(leg.shinSagittal, 1),
  knee_inward_early_deg: valueOf(leg.inwardEarly, 1),
  knee_inward_early_error_deg: errorOf(leg.inwardEarly, 1),
  heel_rise_shin_lengths: valueOf(leg.heelRise, 3),
  heel_rise_error_shin_lengths: errorOf(leg.heelRise, 3),
  heel_raised: isHeelRaised(leg.heelRise),
})
