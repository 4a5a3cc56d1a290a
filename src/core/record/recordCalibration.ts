import type { CalibrationRecord } from '#core/record/formReport.ts'
import type { KnownBeforehand } from '#core/squat/knownBeforehand.ts'
import type { KnownBody } from '#core/squat/knownBody.ts'

/** With what a set was measured. Nobody's body is remembered from one set to the next. */
export const recordCalibration = (
  { cameraPlace }: KnownBeforehand,
  { knownGood }: Pick<KnownBody, 'knownGood'>,
): CalibrationRecord => ({
  person: 'unknown',
  camera_place: cameraPlace,
  known_good_reps: [...knownGood].toSorted((one, other) => one - other),
})
