import type { RecordingsInTurn } from '#app/recordings/recordingsInTurn.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { MissingPage } from '#ui/parts/MissingPage.tsx'
import { Pending } from '#ui/parts/Pending.tsx'
import { Results } from '#ui/screens/results/Results.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type ResultsScreenProps = {
  readonly sessionId: number
  readonly fresh: boolean
  /** The recordings it was opened from. */
  readonly from: RecordingsInTurn | undefined
}

/** The end of a set, and the same page for any earlier one. */
export const ResultsScreen = ({ sessionId, fresh, from }: ResultsScreenProps) => {
  const { results: words } = useWords()
  const { host } = useServices()
  const historyVersion = useAppState((state) => state.historyVersion)
  const answer = useAnswer(`${sessionId} ${historyVersion}`, () =>
    host.loadSession({ session_id: sessionId }),
  )

  if (answer === null) return <Pending says={words.loading} />
  if (answer.kind === 'missing') return <MissingPage gone={words.missing} trouble={answer.trouble} />
  return (
    <Results
      key={sessionId}
      summary={answer.summary}
      report={answer.report}
      keptFrames={answer.kept_frames}
      video={{ bytes: answer.video_bytes, files: answer.video_files }}
      fresh={fresh}
      from={from}
    />
  )
}
