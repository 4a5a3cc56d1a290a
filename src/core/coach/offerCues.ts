import type { Cue } from '#core/coach/cue.ts'
import type { Feedback } from '#core/coach/feedback.ts'
import type { FlowEvent } from '#core/coach/flow.ts'
import type { RepSummary } from '#core/squat/repSummary.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { type Side, sides } from '#core/side.ts'

/** What happened in one frame, as far as it may be worth a word. */
export type CueOccasion = {
  readonly events: readonly SessionEvent[]
  readonly flowEvents: readonly FlowEvent[]
  /** Which knees a warning stands for now. */
  readonly warning: Side | 'both' | null
  readonly feedback: Feedback
  /** Whether knees may be spoken of in this rep. */
  readonly ofKnees: boolean
  readonly lastRep: RepSummary | null
}

/** Every cue that this frame would justify; stepCues picks one of them. */
export const offerCues = (occasion: CueOccasion): readonly Cue[] => [
  ...occasion.flowEvents.flatMap((event) => cuesOfFlow(event, occasion)),
  ...occasion.events.flatMap((event) => cuesOfSession(event, occasion)),
]

/** Which knees a finished rep found inside. */
export const faultOf = (rep: RepSummary): Side | 'both' | null => {
  const inside = sides.filter((side) => rep.legs[side].verdict.kind === 'inside')
  return inside.length === 2 ? 'both' : (inside[0] ?? null)
}

const cuesOfSession = (
  event: SessionEvent,
  { warning, ofKnees, flowEvents }: CueOccasion,
): readonly Cue[] => {
  switch (event.kind) {
    case 'warningRaised':
      return ofKnees && warning !== null ? [{ kind: 'kneeInside', side: warning, live: true }] : []
    case 'warningCleared':
      return ofKnees && warning === null && event.knownBack ? [{ kind: 'kneeBack' }] : []
    case 'repFinished': {
      const fault = ofKnees ? faultOf(event.rep) : null
      const isLast = flowEvents.some(({ kind }) => kind === 'setOver')
      // A fault takes the place of the number; "done" has its own room for it.
      if (fault !== null && !isLast) return [{ kind: 'kneeInside', side: fault, live: false }]
      const clean = sides.every((side) => event.rep.legs[side].verdict.kind === 'fine')
      return [{ kind: 'rep', count: event.rep.index, praise: ofKnees && clean }]
    }
    case 'setPaused':
      return [{ kind: 'paused' }]
    case 'setResumed':
      return [{ kind: 'resumed' }]
    case 'setStarted':
    case 'repStarted':
    case 'repRevised':
    case 'repDropped':
      return []
  }
}

const cuesOfFlow = (event: FlowEvent, { lastRep, feedback }: CueOccasion): readonly Cue[] => {
  switch (event.kind) {
    case 'ready':
      return [{ kind: 'ready' }]
    case 'count':
      return [{ kind: 'count', number: event.number }]
    case 'go':
      return [{ kind: 'go' }]
    case 'setOver': {
      const fault = feedback === 'none' || lastRep === null ? null : faultOf(lastRep)
      return [{ kind: 'setOver', reps: event.reps, fault }]
    }
    case 'setExtended':
      return [{ kind: 'setExtended' }]
    case 'restBegun':
      return [{ kind: 'rest', seconds: event.seconds }]
    case 'restEnding':
      return [{ kind: 'restEnding', secondsLeft: event.secondsLeft }]
    case 'restOver':
      return [{ kind: 'restOver' }]
    case 'finished':
      return [{ kind: 'finished' }]
    case 'setClosed':
      return []
  }
}
