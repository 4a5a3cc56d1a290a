import type { DroppedRecord, FormReport, WarningRecord } from '#core/record/formReport.ts'
import { sides } from '#core/side.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { formatShare, formatTenths } from '#ui/format/formatNumber.ts'
import { formatClock, formatMoment } from '#ui/format/formatTime.ts'
import { useWords } from '#ui/words/WordsContext.ts'

/** Beside the chart: what was warned of, what did not count, and how well the camera could see. */
export const SetFacts = ({ report }: { readonly report: FormReport }) => (
  <div className="set-facts">
    <Warnings warnings={report.warnings} allJudged={isAllJudged(report)} />
    {report.dropped.length > 0 && <NotCounted dropped={report.dropped} />}
    <CameraFacts report={report} />
  </div>
)

const isAllJudged = ({ reps }: FormReport) =>
  reps.length > 0 && reps.every((rep) => sides.every((side) => rep[side].verdict !== 'cant-tell'))

type WarningsProps = { readonly warnings: readonly WarningRecord[]; readonly allJudged: boolean }

const Warnings = ({ warnings, allJudged }: WarningsProps) => {
  const { results, locale } = useWords()
  const words = results.warnings
  return (
    <section className="card panel">
      <h2>{words.title}</h2>
      {warnings.length === 0 ? (
        <p className="small muted">{words.none(allJudged)}</p>
      ) : (
        <ul className="fact-list">
          {warnings.map((warning) => (
            <li key={`${warning.side} ${warning.raised_at_ms}`}>
              {words.one(
                warning.side,
                formatClock(warning.raised_at_ms),
                warning.cleared_at_ms === null
                  ? words.stillInside
                  : formatMoment(warning.cleared_at_ms - warning.raised_at_ms, locale),
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const NotCounted = ({ dropped }: { readonly dropped: readonly DroppedRecord[] }) => {
  const words = useWords().results.notCounted
  return (
    <section className="card panel">
      <h2>{words.title}</h2>
      <ul className="fact-list">
        {dropped.map((movement) => (
          <li key={movement.started_at_ms}>
            {formatClock(movement.started_at_ms)} {words.reasons[movement.reason]}
          </li>
        ))}
      </ul>
    </section>
  )
}

const CameraFacts = ({ report }: { readonly report: FormReport }) => {
  const { results, sources, locale } = useWords()
  const words = results.camera
  const { camera, source } = report
  const angle = (value: number | null) => (value === null ? words.unknown : formatAngle(value))
  const share = source.frames_total === 0 ? 0 : source.frames_measured / source.frames_total
  const facts: readonly (readonly [string, string])[] = [
    [words.source, source.name === '' ? sources[source.kind] : source.name],
    [words.yaw, angle(camera.yaw_deg)],
    [words.pitch, angle(camera.pitch_deg)],
    [words.roll, angle(camera.roll_deg)],
    [
      words.distance,
      camera.distance_m === undefined ? words.unknown : words.about(formatTenths(camera.distance_m, locale)),
    ],
    [words.frames, words.framesOf(source.frames_measured, source.frames_total, formatShare(share, locale))],
    [words.engine, source.engine ?? words.unknown],
  ]
  return (
    <section className="card panel">
      <h2>{words.title}</h2>
      <dl className="facts-table">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
