import {
  type RecordingOutcome,
  type RecordingsInTurn,
  setOfRecording,
} from '#app/recordings/recordingsInTurn.ts'
import { useAppState, useServices } from '#ui/AppServices.ts'
import { Pending } from '#ui/parts/Pending.tsx'
import { type RecordingLine, RecordingsTable } from '#ui/parts/RecordingsTable.tsx'
import { VideoButton } from '#ui/parts/VideoButton.tsx'
import { useAnswer } from '#ui/useAnswer.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** What became of several recordings, a line each. */
export const RecordingsScreen = ({ turn }: { readonly turn: RecordingsInTurn }) => {
  const { recordings: words, history, today } = useWords()
  const { app } = useServices()
  const lines = useRecordingLines(turn)
  if (lines === null) return <Pending says={history.loading} />
  const measured = turn.outcomes.filter((outcome) => setOfRecording(outcome) !== null).length
  return (
    <main className="screen history" id="content">
      <header className="head">
        <h1>{words.title(turn.files.length)}</h1>
        <p className="meta">{words.measured(measured)}</p>
        <div className="actions">
          <VideoButton className="button" label={today.openVideo} onVideos={app.openVideos} />
          <button type="button" className="button" onClick={() => app.go({ kind: 'history' })}>
            {words.toHistory}
          </button>
        </div>
      </header>
      <RecordingsTable
        lines={lines}
        onOpen={(sessionId) => app.go({ kind: 'results', sessionId, fresh: false, from: turn })}
      />
    </main>
  )
}

/** The numbers come from the database, as in the history; null until they are there. */
const useRecordingLines = (turn: RecordingsInTurn): readonly RecordingLine[] | null => {
  const { host } = useServices()
  const version = useAppState((state) => state.historyVersion)
  const summaryOf = async (outcome: RecordingOutcome | undefined) => {
    const session_id = outcome === undefined ? null : setOfRecording(outcome)
    if (session_id === null) return null
    const answer = await host.loadSession({ session_id })
    return answer.kind === 'found' ? answer.summary : null
  }
  return useAnswer(`${version}`, () =>
    Promise.all(
      turn.files.map(async ({ name }, index) => {
        const outcome = turn.outcomes[index]
        return { name, outcome: outcome ?? { kind: 'skipped' }, summary: await summaryOf(outcome) }
      }),
    ),
  )
}
