import type { RepDropped } from '#core/squat/repSummary.ts'
import type { SessionState, Step } from '#core/session/sessionState.ts'
import type { Stage } from '#core/session/sessionView.ts'
import { switchWarnings } from '#core/session/switchWarnings.ts'
import { dropRep } from '#core/squat/stepRep.ts'
import type { Milliseconds } from '#core/units.ts'

/** R3: the rep under way is dropped, and whoever is down by now has to stand before another one begins. */
export const abandonRep = (state: SessionState, at: Milliseconds, why: RepDropped): Step => {
  const [rep, step] = dropRep(state.rep, why)
  // Who was still to be seen standing is watched anew as well: what came before is not what was seen last.
  const arrival = state.arrival === null ? null : []
  const cleared: SessionState = { ...state, rep, arrival, frames: [], readings: [] }
  if (step?.kind !== 'dropped') return [cleared, []]
  return [
    { ...cleared, stage: stageAfterDrop(cleared) },
    [{ kind: 'repDropped', at, startedAt: step.startedAt, why }],
  ]
}

/** R3, V3: the same, and no warning stands any more. */
export const breakOff = (state: SessionState, at: Milliseconds, why: RepDropped): Step => {
  const [dropped, dropEvents] = abandonRep(state, at, why)
  const [quiet, warningEvents] = switchWarnings(dropped, at, () => null)
  return [quiet, [...dropEvents, ...warningEvents]]
}

/** R3: a set that began with a movement that was no rep has not begun; the person is placed anew. */
export const stageAfterDrop = ({ stage, repCount }: SessionState): Stage =>
  stage === 'set' && repCount === 0 ? 'framing' : stage
