import type { FormReport } from '#core/record/formReport.ts'
import type { KneeTrack, TrackPoint } from '#ui/charts/kneeTrack.ts'
import { trackScales, trackSize, type TrackScales } from '#ui/charts/trackScales.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import type { ReplayMarks } from '#ui/parts/replay/replayMarks.ts'
import { TrackMarks } from '#ui/parts/replay/TrackMarks.tsx'
import { TrackGround } from '#ui/parts/TrackGround.tsx'
import { useWords } from '#ui/words/WordsContext.ts'
import { type CurveFactory, curveLinear, curveMonotoneY, line } from 'd3-shape'
import { useId } from 'react'

type KneeTrackPanelProps = {
  readonly report: FormReport
  readonly track: KneeTrack
  readonly marks: ReplayMarks | null
}

/** One knee against its toe: depth runs down, inside runs to the middle, as in a mirror. */
export const KneeTrackPanel = ({ report, track, marks }: KneeTrackPanelProps) => {
  const words = useWords().results.track
  const clip = useId()
  const scales = trackScales(report, track.side)
  const path = pathThrough(scales, curveLinear)
  const meanPath = pathThrough(scales, curveMonotoneY)
  const toMiddle = track.side === 'left' ? 1 : -1
  const judgedFrom = report.thresholds.judged_from_depth_deg
  const largest = track.largest === null ? null : formatAngle(track.largest)
  const meanEnd = track.mean.findLast(({ inward }) => inward !== null)
  return (
    <figure>
      <figcaption className="sr">
        {words.summary(track.side, track.judgedReps, largest, track.insideReps)}
      </figcaption>
      <svg className="knee-track" viewBox={`0 0 ${trackSize.width} ${trackSize.height}`} aria-hidden="true">
        <clipPath id={clip}>
          <rect
            x={Math.min(...scales.x.range())}
            y={trackSize.top}
            width={trackSize.width - trackSize.outer - trackSize.inner}
            height={trackSize.height - trackSize.top - trackSize.bottom}
          />
        </clipPath>
        <TrackGround report={report} side={track.side} scales={scales} />
        <g clipPath={`url(#${clip})`}>
          {track.reps.map((rep) => (
            <path key={rep.rep} className="rep-line" d={path(rep.points)} />
          ))}
          <path className="mean-line" d={meanPath(track.mean)} />
          {track.furthest && (
            <path
              className="furthest-line"
              d={path(track.reps.find((rep) => rep.rep === track.furthest?.rep)?.points ?? [])}
            />
          )}
          <rect
            className="unjudged"
            x={Math.min(...scales.x.range())}
            y={trackSize.top}
            width={trackSize.width}
            height={scales.y(judgedFrom) - trackSize.top}
          />
          {marks !== null && <TrackMarks marks={marks} side={track.side} scales={scales} />}
        </g>
        {track.side === 'left' && (
          <text x={scales.x.range()[1]} dx="-4" y={scales.y(judgedFrom) - 6} textAnchor="end">
            {words.judgedFrom(formatAngle(judgedFrom))}
          </text>
        )}
        {track.furthest && (
          <Furthest
            label={words.furthest(track.furthest.rep, formatAngle(track.furthest.inward))}
            x={scales.x(track.furthest.at.inward ?? 0)}
            y={scales.y(track.furthest.at.depth)}
            toMiddle={toMiddle}
          />
        )}
        {meanEnd !== undefined && track.meanLargest !== null && (
          <text
            className="mean-label"
            x={scales.x(meanEnd.inward ?? 0)}
            y={scales.y(meanEnd.depth) + 18}
            textAnchor={track.side === 'left' ? 'start' : 'end'}
          >
            {words.mean(formatAngle(track.meanLargest))}
          </text>
        )}
        {track.judgedReps === 0 && (
          <text
            className="no-curve"
            x={scales.x((report.thresholds.typical_error_deg + report.thresholds.inside_deg) / 2)}
            y={scales.y(80)}
            textAnchor="middle"
          >
            {words.noCurve}
          </text>
        )}
      </svg>
    </figure>
  )
}

type FurthestProps = {
  readonly label: string
  readonly x: number
  readonly y: number
  readonly toMiddle: 1 | -1
}

/** The wedge points outward, where the knee should go; its label stands below it. */
const Furthest = ({ label, x, y, toMiddle }: FurthestProps) => (
  <g>
    <path
      className="wedge"
      d={`M${x + toMiddle * 5} ${y - 7}L${x - toMiddle * 8} ${y}L${x + toMiddle * 5} ${y + 7}Z`}
    />
    <text
      className="furthest-label"
      x={x + toMiddle * 6}
      y={Math.min(y + 21, trackSize.height - trackSize.bottom - 4)}
      textAnchor="middle"
    >
      {label}
    </text>
  </g>
)

const pathThrough = (scales: TrackScales, curve: CurveFactory) => (points: readonly TrackPoint[]) =>
  line<TrackPoint>()
    .curve(curve)
    .defined((point) => point.inward !== null)
    .x((point) => scales.x(point.inward ?? 0))
    .y((point) => scales.y(point.depth))(points) ?? ''
