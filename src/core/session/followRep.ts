import type { PersonFrame } from '#core/body/poseFrame.ts'
import { stageAfterDrop } from '#core/session/abandonRep.ts'
import { nearLeg } from '#core/session/nearLeg.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import type { SessionState, Step } from '#core/session/sessionState.ts'
import { keepRep } from '#core/squat/finishedRep.ts'
import { isStoop } from '#core/squat/isStoop.ts'
import { countOnly, judgeLive } from '#core/squat/judgeRep.ts'
import { judgeSideRep } from '#core/squat/side/judgeSideRep.ts'
import { standFromSide } from '#core/squat/side/sideStanding.ts'
import type { RepStep } from '#core/squat/stepRep.ts'
import type { Milliseconds } from '#core/units.ts'

/** What a rep's beginning, end or drop makes of the session: a finished one is judged by what is known so far. */
export const followRep = (
  state: SessionState,
  { frames, readings }: Pick<SessionState, 'frames' | 'readings'>,
  at: Milliseconds,
  step: RepStep,
): Step => {
  switch (step.kind) {
    case 'started': {
      const started: SessionEvent[] = state.stage === 'set' ? [] : [{ kind: 'setStarted', at }]
      return [{ ...state, stage: 'set' }, [...started, { kind: 'repStarted', at }]]
    }
    case 'finished': {
      const { setUp } = state.body
      const index = state.repCount + 1
      const times = { startedAt: step.startedAt, bottomAt: step.bottomAt, endedAt: at }
      const near = nearLeg(state)
      const beside =
        near === null
          ? null
          : standFromSide(
              state.stance.samples.map(({ frame }) => frame),
              near,
            )
      if (beside !== null) {
        const rep = judgeSideRep(beside, frames, index, times)
        return [{ ...state, repCount: index }, [{ kind: 'repFinished', at, rep }]]
      }
      const rep =
        setUp === null || readings.length === 0
          ? countOnly(index, times, step.depth)
          : judgeLive(setUp, frames, readings, index, times)
      const finished = keepRep(state.finished, { index, times, frames, readBy: 0 })
      return [{ ...state, finished, repCount: index }, [{ kind: 'repFinished', at, rep }]]
    }
    case 'dropped':
      return [
        { ...state, stage: stageAfterDrop(state) },
        [{ kind: 'repDropped', at, startedAt: step.startedAt, why: step.why }],
      ]
  }
}

/** R1: who bends over with hardly bent knees has not squatted. */
export const withoutStoop = (step: RepStep | null, frames: readonly PersonFrame[]): RepStep | null =>
  step?.kind === 'finished' && isStoop(frames, step.bottomAt)
    ? { kind: 'dropped', startedAt: step.startedAt, why: 'tooShallow' }
    : step
