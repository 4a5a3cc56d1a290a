import type { RecordingsInTurn } from '#app/recordings/recordingsInTurn.ts'
import type { SessionSummary } from '#contract/hostContract.ts'
import type { FormReport } from '#core/record/formReport.ts'
import { adviseSet } from '#core/record/adviseSet.ts'
import { useAppState } from '#ui/AppServices.ts'
import { formatDay } from '#ui/format/formatDay.ts'
import { formatLength } from '#ui/format/formatTime.ts'
import { HeelLiftCard } from '#ui/parts/HeelLiftCard.tsx'
import { openReplayMarks } from '#ui/parts/replay/replayMarks.ts'
import { KneeTracks } from '#ui/parts/KneeTracks.tsx'
import { MoreMeasures } from '#ui/parts/MoreMeasures.tsx'
import { RepStrip } from '#ui/parts/RepStrip.tsx'
import { RepTable } from '#ui/parts/RepTable.tsx'
import { SetFacts } from '#ui/parts/SetFacts.tsx'
import { StatementCards } from '#ui/parts/StatementCards.tsx'
import { CheckSet } from '#ui/screens/results/CheckSet.tsx'
import { RepPictures } from '#ui/screens/results/RepPictures.tsx'
import { Replay } from '#ui/screens/results/Replay.tsx'
import { ResultActions } from '#ui/screens/results/ResultActions.tsx'
import { ResultNext } from '#ui/screens/results/ResultNext.tsx'
import { SaidOfSet } from '#ui/screens/results/SaidOfSet.tsx'
import { SetVideo } from '#ui/screens/results/SetVideo.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { useState } from 'react'

type ResultsProps = {
  readonly summary: SessionSummary
  readonly report: FormReport
  readonly fresh: boolean
  readonly from: RecordingsInTurn | undefined
  readonly keptFrames: number
  readonly video: { readonly bytes: number; readonly files: number }
}

export const Results = ({ summary, report, fresh, from, keptFrames, video }: ResultsProps) => {
  const words = useWords()
  const wording = useAppState((state) => state.settings.cue_wording)
  const [marks] = useState(openReplayMarks)
  const { reps } = report
  // Replay or pictures fill the right column: the facts then stand under the curves. Without them pain and note do.
  // As it was when the page opened: nothing moves away under somebody who is writing.
  const [rightIsTall] = useState(keptFrames > 0 || report.pictures !== undefined)
  const said = reps.length > 0 && <SaidOfSet sessionId={summary.session_id} report={report} />
  return (
    <main className="screen results" id="content">
      <header className="head">
        <h1>{fresh ? words.results.title : formatDay(summary.recorded_at, words.locale)}</h1>
        <p className="meta">
          {words.results.squats(reps.length)}, {formatLength(summary.duration_ms)}
        </p>
        {!summary.finished && <span className="badge">{words.results.endedEarly}</span>}
        <ResultActions
          sessionId={summary.session_id}
          isCamera={summary.source_kind === 'camera'}
          from={from}
          hasFrames={keptFrames > 0}
        />
      </header>
      {!summary.finished && <p className="small muted ended-early">{words.results.endedEarlyNote}</p>}
      <StatementCards advice={adviseSet(report)} wording={wording} />
      {report.feedback === 'none' && <CheckSet summary={summary} report={report} />}
      {report.heel_lift_test && <HeelLiftCard test={report.heel_lift_test} />}
      <div className="result-columns">
        <div className="result-column">
          {reps.length > 0 ? <KneeTracks report={report} marks={marks} /> : <NoReps />}
          {rightIsTall ? <SetFacts report={report} /> : said}
        </div>
        <div className="result-column">
          {reps.length > 0 && (
            <Replay sessionId={summary.session_id} report={report} keptFrames={keptFrames} marks={marks} />
          )}
          {report.pictures !== undefined && <RepPictures sessionId={summary.session_id} report={report} />}
          {video.bytes > 0 && <SetVideo sessionId={summary.session_id} {...video} />}
          {!rightIsTall && <SetFacts report={report} />}
        </div>
      </div>
      {rightIsTall && said}
      <ResultNext summary={summary} report={report} />
      {reps.length > 0 && <RepStrip reps={reps} />}
      {reps.length > 0 && <RepTable reps={reps} />}
      <MoreMeasures reps={reps} />
      <p className="small faint safety">{words.app.notMedical}</p>
    </main>
  )
}

const NoReps = () => {
  const words = useWords().results.noReps
  return (
    <section className="card panel no-reps">
      <h2>{words.title}</h2>
      <p className="muted">{words.text}</p>
    </section>
  )
}
