import type { FormReport } from '#core/record/formReport.ts'
import { type Side, sides } from '#core/side.ts'
import { kneeTrack, type KneeTrack, type TrackPoint } from '#ui/charts/kneeTrack.ts'
import { trackScales, trackSize, type TrackScales } from '#ui/charts/trackScales.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { TrackGround } from '#ui/parts/TrackGround.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { curveMonotoneY, line } from 'd3-shape'
import { useId } from 'react'

type Pair<T> = { readonly before: T; readonly after: T }
type ComparedCurvesProps = { readonly names: Pair<string>; readonly reports: Pair<FormReport> }

/** Both sets' mean paths over one ground: the first dashed, the second solid. */
export const ComparedCurves = ({ names, reports }: ComparedCurvesProps) => {
  const words = useWords().progress.compare
  const together = { ...reports.after, reps: [...reports.before.reps, ...reports.after.reps] }
  return (
    <section className="card panel knee-tracks compared">
      <h2 className="sr">{words.curves}</h2>
      <ul className="curve-legend">
        {(['before', 'after'] as const).map((which) => (
          <li key={which}>
            <svg width="32" height="8" aria-hidden="true">
              <path className={`mean-line ${which}`} d="M2 4H30" />
            </svg>
            {names[which]}, {words.reps(reports[which].reps.length)}
          </li>
        ))}
      </ul>
      <div className="tracks">
        {sides.map((side) => (
          <Panel key={side} side={side} together={together} reports={reports} names={names} />
        ))}
      </div>
    </section>
  )
}

type PanelProps = ComparedCurvesProps & { readonly side: Side; readonly together: FormReport }

const Panel = ({ side, together, reports, names }: PanelProps) => {
  const { results } = useWords()
  const clip = useId()
  const scales = trackScales(together, side)
  const tracks = { before: kneeTrack(reports.before, side), after: kneeTrack(reports.after, side) }
  const summary = (which: 'before' | 'after') => {
    const { judgedReps, largest, insideReps } = tracks[which]
    const angle = largest === null ? null : formatAngle(largest)
    return `${names[which]}: ${results.track.summary(side, judgedReps, angle, insideReps)}`
  }
  const left = Math.min(...scales.x.range())
  return (
    <figure>
      <figcaption className="sr">
        {summary('before')} {summary('after')}
      </figcaption>
      <svg className="knee-track" viewBox={`0 0 ${trackSize.width} ${trackSize.height}`} aria-hidden="true">
        <clipPath id={clip}>
          <rect
            x={left}
            y={trackSize.top}
            width={trackSize.width - trackSize.outer - trackSize.inner}
            height={trackSize.height - trackSize.top - trackSize.bottom}
          />
        </clipPath>
        <TrackGround report={together} side={side} scales={scales} />
        <g clipPath={`url(#${clip})`}>
          {(['before', 'after'] as const).map((which) => (
            <path key={which} className={`mean-line ${which}`} d={pathOf(tracks[which].mean, scales)} />
          ))}
          <rect
            className="unjudged"
            x={left}
            y={trackSize.top}
            width={trackSize.width}
            height={scales.y(together.thresholds.judged_from_depth_deg) - trackSize.top}
          />
        </g>
        <EndLabels tracks={tracks} scales={scales} />
        {tracks.before.judgedReps + tracks.after.judgedReps === 0 && (
          <text className="no-curve" x={(left + trackSize.width) / 2} y={scales.y(80)} textAnchor="middle">
            {results.track.noCurve}
          </text>
        )}
      </svg>
    </figure>
  )
}

/** The means of the largest angles under the ends of the paths; one label where they would overlap. */
const EndLabels = ({
  tracks,
  scales,
}: {
  readonly tracks: Pair<KneeTrack>
  readonly scales: TrackScales
}) => {
  const ends = [tracks.before, tracks.after].flatMap(({ mean, meanLargest }) => {
    const end = mean.findLast(({ inward }) => inward !== null)
    return end === undefined || meanLargest === null
      ? []
      : [{ x: scales.x(end.inward ?? 0), y: scales.y(end.depth) + 20, label: formatAngle(meanLargest) }]
  })
  const [first, second] = ends
  const together = first && second && Math.abs(first.x - second.x) < 34 && Math.abs(first.y - second.y) < 18
  const labels = together
    ? [
        {
          x: (first.x + second.x) / 2,
          y: Math.max(first.y, second.y),
          label: `${first.label}, ${second.label}`,
        },
      ]
    : ends
  return labels.map(({ x, y, label }) => (
    <text key={`${x} ${y}`} className="mean-label" x={x} y={y} textAnchor="middle">
      {label}
    </text>
  ))
}

const pathOf = (points: readonly TrackPoint[], scales: TrackScales) =>
  line<TrackPoint>()
    .curve(curveMonotoneY)
    .defined((point) => point.inward !== null)
    .x((point) => scales.x(point.inward ?? 0))
    .y((point) => scales.y(point.depth))(points) ?? ''
