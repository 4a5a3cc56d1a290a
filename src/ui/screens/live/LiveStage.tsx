import type { LiveSession } from '#app/live/liveSession.ts'
import { LivePicture } from '#ui/screens/live/LivePicture.tsx'
import { LiveSlab } from '#ui/screens/live/LiveSlab.tsx'
import { DepthGauge } from '#ui/parts/live/DepthGauge.tsx'
import type { CueWording, LiveWords } from '#ui/words/liveWords.ts'
import { useStore } from 'zustand'

type LiveStageProps = {
  readonly session: LiveSession
  readonly words: LiveWords
  readonly wording: CueWording
}

export const LiveStage = ({ session, words, wording }: LiveStageProps) => {
  const state = useStore(session.store)
  // A camera shows people as a mirror does; a recording is shown as it was filmed.
  const mirrored = state.source.kind === 'camera'
  return (
    <main className="live-stage" aria-label={words.screenName}>
      <h1 className="sr">{words.screenName}</h1>
      <LivePicture
        key={state.source.kind}
        session={session}
        kind={state.source.kind}
        stream={state.stream}
        mirrored={mirrored}
        words={words}
      />
      {state.view !== null && state.view.stage !== 'framing' && (
        <DepthGauge depth={state.view.depth} words={words} />
      )}
      <LiveSlab state={state} mirrored={mirrored} words={words} wording={wording} onAsk={session.ask} />
    </main>
  )
}
