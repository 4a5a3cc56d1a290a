import type { FormReport } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { kneeTrack } from '#ui/charts/kneeTrack.ts'
import { KneeTrackPanel } from '#ui/parts/KneeTrackPanel.tsx'
import type { ReplayMarks } from '#ui/parts/replay/replayMarks.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type KneeTracksProps = {
  readonly report: FormReport
  /** Where a replay is, if one runs beside the curves. */
  readonly marks?: ReplayMarks
}

export const KneeTracks = ({ report, marks }: KneeTracksProps) => {
  const words = useWords().results.track
  return (
    <section className="card panel knee-tracks">
      <h2>
        {words.title} <small>{words.note}</small>
      </h2>
      <div className="tracks">
        {sides.map((side) => (
          <KneeTrackPanel key={side} report={report} track={kneeTrack(report, side)} marks={marks ?? null} />
        ))}
      </div>
    </section>
  )
}
