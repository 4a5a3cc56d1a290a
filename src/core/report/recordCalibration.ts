import type { CalibrationRecord } from '#core/report/formReport.ts'
import type { KnownBeforehand } from '#core/session/knownBeforehand.ts'
import type { KnownBody } from '#core/squat/knownBody.ts'

/** With what a set was measured, and whether it held. */
export const recordCalibration = (
  known: KnownBeforehand,
  { wasStranger, knownGood }: Pick<KnownBody, 'wasStranger' | 'knownGood'>,
): CalibrationRecord => ({
  person: personOf(known, wasStranger),
  camera_place: known.cameraPlace,
  known_good_reps: [...knownGood].toSorted((one, other) => one - other),
})

const personOf = ({ person }: KnownBeforehand, wasStranger: boolean): CalibrationRecord['person'] => {
  if (Object.keys(person).length === 0) return 'unknown'
  return wasStranger ? 'someone-else' : 'remembered'
}
