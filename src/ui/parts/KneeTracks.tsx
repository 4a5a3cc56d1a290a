import type { FormReport } from '#core/report/formReport.ts'
import { sides } from '#core/side.ts'
import { kneeTrack } from '#ui/charts/kneeTrack.ts'
import { KneeTrackPanel } from '#ui/parts/KneeTrackPanel.tsx'
import { useWords } from '#ui/words/WordsContext.ts'

export const KneeTracks = ({ report }: { readonly report: FormReport }) => {
  const words = useWords().results.track
  return (
    <section className="card panel knee-tracks">
      <h2>
        {words.title} <small>{words.note}</small>
      </h2>
      <div className="tracks">
        {sides.map((side) => (
          <KneeTrackPanel key={side} report={report} track={kneeTrack(report, side)} />
        ))}
      </div>
    </section>
  )
}
