import { type HeelLiftRecord, recordHeelLift } from '#core/heelLift/heelLiftRecord.ts'
import type { Tables } from '#electron/host/tables/openTables.ts'

/** Worked out anew from both sets, because reps may be read again. */
export const heelLiftTestOf = (tables: Tables, sessionId: number): HeelLiftRecord | null => {
  const other = tables.heelLifts.otherOf(sessionId)
  if (other === null) return null
  const mine = tables.reps.ofSession(sessionId)
  const theirs = tables.reps.ofSession(other.otherId)
  return other.half === 'flat' ? recordHeelLift('flat', mine, theirs) : recordHeelLift('raised', theirs, mine)
}
