import { type KeptSoFar, keptSoFar } from '#app/live/keptSoFar.ts'
import type { LiveSession } from '#app/live/liveSession.ts'
import type { LiveRun } from '#app/live/liveStore.ts'
import { retryWhileBusy } from '#app/live/retryWhileBusy.ts'
import { ProblemFigure } from '#ui/parts/live/ProblemFigure.tsx'
import { ProblemPanel } from '#ui/parts/live/ProblemPanel.tsx'
import { CameraPicker } from '#ui/parts/live/CameraPicker.tsx'
import { pageTimer } from '#ui/pageTimer.ts'
import type { LiveWords } from '#ui/words/liveWords.ts'
import { useEffect } from 'react'
import { useStore } from 'zustand'

type LiveProblemProps = {
  readonly session: LiveSession
  readonly words: LiveWords
  readonly trouble: Extract<LiveRun, { kind: 'trouble' }>
  readonly onCameraPicked: ((cameraId: string) => void) | undefined
}

export const LiveProblem = ({ session, words, trouble, onCameraPicked }: LiveProblemProps) => {
  const state = useStore(session.store)
  const { source, cameras, cameraId, setStarted } = state
  const kept = keptSoFar(state)
  useEffect(() => retryWhileBusy(session, pageTimer), [session])

  const canRetry = source.kind === 'camera' || !setStarted
  const detail = [source.name, trouble.detail].filter((part) => part !== '').join(' · ')
  return (
    <ProblemPanel
      words={words.problems[trouble.why]}
      kept={kept && keptInWords(kept, words)}
      detail={detail}
      figure={<ProblemFigure kind={source.kind === 'camera' ? 'camera' : 'file'} />}
    >
      {canRetry && (
        <button type="button" className="button primary big" aria-keyshortcuts="R" onClick={session.retry}>
          {words.problem.tryAgain}
          <kbd aria-hidden="true">R</kbd>
        </button>
      )}
      {kept === null ? (
        <button type="button" className="button big" onClick={() => void session.cancel()}>
          {words.problem.leave}
        </button>
      ) : (
        <button type="button" className="button big" onClick={() => void session.finish()}>
          {kept.kind === 'reps' ? words.problem.finishSet : words.problem.toResults}
        </button>
      )}
      <CameraPicker
        cameras={source.kind === 'camera' ? cameras : []}
        cameraId={cameraId}
        onPick={(picked) => {
          session.pickCamera(picked)
          onCameraPicked?.(picked)
        }}
        words={{ ...words, camera: words.problem.otherCamera }}
      />
    </ProblemPanel>
  )
}

const keptInWords = ({ kind, count }: KeptSoFar, { problem }: LiveWords) =>
  kind === 'reps' ? problem.repsKept(count) : problem.setsKept(count)
