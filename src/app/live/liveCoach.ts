import { cueFor, isWorthRepeating } from '#app/live/liveGuide.ts'
import { type CalmMoment, momentOf, sameMoment, stepMoment, warningOf } from '#app/live/liveMoment.ts'
import type { LiveState } from '#app/live/liveStore.ts'
import type { Coach } from '#app/ports.ts'
import { type ArmsUp, armsUnknown, stepArmsUp } from '#core/coach/armsUp.ts'
import { coachThresholds } from '#core/coach/coachThresholds.ts'
import type { Cue } from '#core/coach/cue.ts'
import { type FeedbackChoice, feedbackOfSet, speaksOfKnees, withoutKnees } from '#core/coach/feedback.ts'
import {
  delayFlow,
  type FlowCommand,
  type FlowEvent,
  goalOf,
  meaningOfArmsUp,
  openFlow,
} from '#core/coach/flow.ts'
import { offerCues } from '#core/coach/offerCues.ts'
import type { SetPlan } from '#core/coach/setPlan.ts'
import { type CueMode, noCues, stepCues } from '#core/coach/stepCues.ts'
import { stepFlow } from '#core/coach/stepFlow.ts'
import type { PoseFrame } from '#core/body/poseFrame.ts'
import type { PreparedSetUp } from '#core/legModel/preparedSetUp.ts'
import type { SessionEvent } from '#core/session/sessionEvents.ts'
import { isStanding, type SessionView } from '#core/session/sessionView.ts'
import type { Milliseconds } from '#core/units.ts'
import type { StoreApi } from 'zustand/vanilla'

/** How the person wants to be coached, as the settings say now. */
export type Coaching = { readonly mode: CueMode; readonly feedback: FeedbackChoice }

/** One frame with what the session made of it. */
export type CoachedStep = {
  /** What is really in the picture, also while the session is shown an empty room. */
  readonly frame: PoseFrame
  readonly view: SessionView
  readonly events: readonly SessionEvent[]
  /** Where camera, feet and floor are, once the leg model has met this body. */
  readonly setUp: PreparedSetUp | null
}

export type LiveCoach = {
  /** Speaks, sounds and shows; answers with what may be drawn and what the flow has decided. */
  readonly takeStep: (step: CoachedStep) => {
    readonly view: SessionView
    readonly flowEvents: readonly FlowEvent[]
    /** When this frame's tone is heard; null where none sounds. */
    readonly soundsAt: number | null
  }
  /** Between two sets nothing counts. */
  readonly isResting: () => boolean
  readonly ask: (command: FlowCommand) => void
  /** Time passes that does not count: the user paused, or the camera was gone. */
  readonly interrupt: () => void
}

type LiveCoachParts = {
  readonly store: StoreApi<LiveState>
  readonly coach: Coach
  /** Null for a recording: it is looked at, nobody is guided. */
  readonly plan: SetPlan | null
  readonly coaching: () => Coaching
}

/** Milliseconds of source time between two looks at the gauges: five a second is as fast as a number can be read. */
const gaugePeriod = 200

/** Leads one person through their sets: the flow, the cues and what stands on the screen. */
export const openLiveCoach = ({ store, coach, plan, coaching }: LiveCoachParts): LiveCoach => {
  let flow = plan === null ? null : openFlow(plan)
  let arms: ArmsUp = armsUnknown
  let cues = noCues
  let moment: CalmMoment | null = null
  let remindedAt: Milliseconds | null = null
  let shownAt = Number.NEGATIVE_INFINITY
  let lastAt: Milliseconds | null = null
  let interrupted = false
  let asked: FlowCommand | null = null
  let repsBefore = 0

  const followFlow = ({ frame, view, events }: CoachedStep): readonly FlowEvent[] => {
    if (flow === null) return []
    const standing = isStanding(view)
    const [nextArms, raised] = stepArmsUp(arms, frame, standing)
    arms = nextArms
    const command = asked ?? (raised ? meaningOfArmsUp(flow.stage) : null)
    asked = null
    const [next, flowEvents] = stepFlow(flow, {
      at: frame.at,
      stage: view.stage,
      somebody: frame.kind === 'person',
      inRep: !standing,
      events,
      command,
    })
    flow = next
    return flowEvents
  }

  const feedbackNow = () =>
    flow === null ? 'full' : feedbackOfSet(coaching().feedback, flow.setNumber, flow.plan.sets)

  /** The cue that belongs to a moment: when it begins, and again while nothing has come of it. */
  const cueOfMoment = (isNew: boolean, isFirst: boolean, at: Milliseconds): readonly Cue[] => {
    if (moment === null) return []
    const again =
      remindedAt !== null &&
      at - remindedAt >= coachThresholds.remindAfter.value &&
      isWorthRepeating(moment.shown)
    if (!isNew && !again) return []
    remindedAt = at
    // The first look at an empty room is no news.
    const cue = isFirst ? null : cueFor(moment.shown)
    return cue === null ? [] : [cue]
  }

  return {
    takeStep: (step) => {
      const { frame, view, events } = step
      const { at } = frame
      if (interrupted && flow !== null && lastAt !== null) flow = delayFlow(flow, at - lastAt)
      interrupted = false
      lastAt = at
      const feedback = feedbackNow()
      const ofKnees = speaksOfKnees(feedback, repsBefore, goalOf(flow))
      repsBefore = view.repCount
      const flowEvents = followFlow(step)
      const shown = ofKnees ? view : withoutKnees(view)
      const warning = warningOf(shown)

      const before = moment
      moment = stepMoment(before, momentOf(shown, flow, at), at)
      const isNew = before === null || !sameMoment(before.shown, moment.shown)
      const lastRep = store.getState().lastRep
      const offered = [
        ...offerCues({ events, flowEvents, warning, feedback, ofKnees, lastRep }),
        ...cueOfMoment(isNew, before === null, at),
      ]
      const [nextCues, given] = stepCues(cues, at, offered, coaching().mode)
      cues = nextCues
      const soundsAt = coach.give(given)

      const isEventful = isNew || events.length > 0 || flowEvents.length > 0
      if (isEventful || at - shownAt >= gaugePeriod) {
        shownAt = at
        store.setState({ view: shown, moment: moment.shown, flow, feedback })
      }
      return { view: shown, flowEvents, soundsAt }
    },
    isResting: () => flow?.stage.kind === 'rest' || flow?.stage.kind === 'finished',
    ask: (command) => {
      asked = command
    },
    interrupt: () => {
      interrupted = true
    },
  }
}
