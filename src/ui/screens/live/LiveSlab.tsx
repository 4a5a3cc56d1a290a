import type { LiveMoment } from '#app/live/liveMoment.ts'
import type { LiveState } from '#app/live/liveStore.ts'
import { faultOf } from '#core/coach/offerCues.ts'
import { type FlowCommand, goalOf } from '#core/coach/flow.ts'
import type { Side } from '#core/side.ts'
import { screenSide } from '#ui/canvas/screenSide.ts'
import { AdviceFigure } from '#ui/parts/live/AdviceFigure.tsx'
import { CantTellSlab } from '#ui/parts/live/CantTellSlab.tsx'
import { CountPlate } from '#ui/parts/live/CountPlate.tsx'
import { CountInPlate } from '#ui/parts/live/CountInPlate.tsx'
import { OfferSlab } from '#ui/parts/live/OfferSlab.tsx'
import { RestSlab } from '#ui/parts/live/RestSlab.tsx'
import { TextSlab } from '#ui/parts/live/TextSlab.tsx'
import { WarningSlab } from '#ui/parts/live/WarningSlab.tsx'
import { turnedBy } from '#ui/screens/live/turnedBy.ts'
import type { CueWording, LiveWords } from '#ui/words/liveWords.ts'

type LiveSlabProps = {
  readonly state: LiveState
  readonly mirrored: boolean
  readonly words: LiveWords
  readonly wording: CueWording
  readonly onAsk: (command: FlowCommand) => void
}

/** The one thing said now. */
export const LiveSlab = (props: LiveSlabProps) => {
  const { state, words } = props
  const { run, moment, view } = state
  if (run.kind === 'saving' || run.kind === 'ended' || run.kind === 'left')
    return <TextSlab words={words.saving} place="left" />
  if (state.pausedByUser) return <TextSlab words={words.pausedByUser} place="left" />
  if (moment === null || view === null || run.kind === 'opening')
    return <TextSlab words={words.opening[whatOpens(state)]} place="left" />
  return <MomentSlab {...props} moment={moment} view={view} />
}

const whatOpens = ({ source, stream }: LiveState) => {
  if (source.kind !== 'camera') return 'recording'
  return stream === null ? 'camera' : 'engine'
}

type MomentSlabProps = LiveSlabProps & {
  readonly moment: LiveMoment
  readonly view: NonNullable<LiveState['view']>
}

const MomentSlab = ({ moment, view, state, mirrored, words, wording, onAsk }: MomentSlabProps) => {
  const onScreen = (side: Side) => screenSide(side, mirrored)
  switch (moment.kind) {
    case 'framing': {
      const advice = words.advice(moment.advice)
      const meanwhile = view.stage === 'set' ? words.setGoesOn : words.nothingCounts
      const note = advice.note === null ? meanwhile : `${advice.note} ${meanwhile}`
      return (
        <TextSlab words={{ ...advice, note }} place="left" figure={<AdviceFigure advice={moment.advice} />} />
      )
    }
    case 'ready':
      return <CountInPlate number={null} words={words.coach} />
    case 'countIn':
      return <CountInPlate number={moment.number} words={words.coach} />
    case 'counting':
      return (
        <CountPlate
          count={view.repCount}
          planned={goalOf(state.flow)}
          lastRep={state.feedback === 'full' ? state.lastRep : null}
          onScreen={onScreen}
          words={words}
        />
      )
    case 'warning':
      return <WarningSlab side={moment.side} onScreen={onScreen} wording={wording} words={words} />
    case 'cantTell':
      return (
        <CantTellSlab
          why={moment.why}
          side={moment.side}
          toward={moment.toward}
          turned={turnedBy(view)}
          place={moment.side === 'both' ? 'right' : onScreen(moment.side)}
          words={words}
        />
      )
    case 'paused':
      return <TextSlab words={words.pausedByLeaving} place="left" />
    case 'offer':
      return (
        <OfferSlab
          reps={moment.reps}
          fault={state.feedback === 'lastRep' && state.lastRep !== null ? faultOf(state.lastRep) : null}
          onMore={() => onAsk('more')}
          onGoOn={() => onAsk('goOn')}
          words={words.coach}
        />
      )
    case 'rest':
      return (
        <RestSlab
          secondsLeft={moment.secondsLeft}
          next={moment.next}
          sets={moment.sets}
          onGoOn={() => onAsk('goOn')}
          words={words.coach}
        />
      )
  }
}
