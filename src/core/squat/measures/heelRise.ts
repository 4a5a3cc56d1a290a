import type { Measured } from '#core/measured.ts'
import { thresholds } from '#core/squat/thresholds.ts'
import type { SagittalLeg } from '#core/squat/side/sagittalLeg.ts'
import type { SideStanding } from '#core/squat/side/sideStanding.ts'
import { type ShinLengths, shinLengths } from '#core/units.ts'

/**
 * How far the heel has come off the floor at the bottom against standing, shin lengths: the heel landmark's rise over the toe's.
 * From the side only: from the front a lifted heel looks like a flat one.
 */
export const heelRiseFromSide = ({ heel, toe }: SagittalLeg, { leg, shin }: SideStanding): ShinLengths =>
  shinLengths((heel.up - leg.heel.up - (toe.up - leg.toe.up)) / shin)

/** Standard error, shin lengths: flat heels read up to 0.07 in deep squats of rendered figures, heels lifted by 3 cm from 0.04. */
export const heelRiseError = shinLengths(0.03)

/** Whether the heel came up, or null when it can't be told. */
export const isHeelRaised = (rise: Measured<ShinLengths>): boolean | null =>
  rise.seen ? rise.value >= thresholds.heelRaisedFrom.value : null
