import type { TrendOfLeg } from '#contract/history.ts'
import { historyThresholds } from '#core/history/historyThresholds.ts'
import { thresholds } from '#core/thresholds.ts'
import { type TrendScales, trendSize } from '#core/history/trendScales.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { formatShortDay } from '#ui/format/formatDay.ts'
import { useWords } from '#ui/words/WordsContext.ts'
import { line } from 'd3-shape'
import { useId } from 'react'

type Points = TrendOfLeg['points']
type TrendChartProps = { readonly points: Points; readonly scales: TrendScales }

/** One knee over time: a point per set with its error, over the noise around the toe. The words stand above it. */
export const TrendChart = ({ points, scales }: TrendChartProps) => {
  const { trend: words } = useWords().progress
  const { locale } = useWords()
  const hatch = useId()
  const { x, y } = scales
  const noise = historyThresholds.changeAtLeast.value
  const [from = 0, to = 0] = x.range()
  const inside = y(thresholds.insideAt.value)
  const last = points.at(-1)
  const path = line<Points[number]>()
    .x((point) => x(point.at))
    .y((point) => y(point.mean))
  const below = trendSize.height - 6
  return (
    <svg className="trend-chart" viewBox={`0 0 ${trendSize.width} ${trendSize.height}`} aria-hidden="true">
      <pattern id={hatch} width="7" height="7" patternTransform="rotate(45)" patternUnits="userSpaceOnUse">
        <rect className="noise-band" width="7" height="7" />
        <path className="hatch" d="M0 0v7" />
      </pattern>
      <rect x={from} width={to - from} y={y(noise)} height={y(-noise) - y(noise)} fill={`url(#${hatch})`} />
      {ticksOf(scales).map((angle) => (
        <g key={angle}>
          <path className="depth-line" d={`M${from} ${y(angle)}H${to}`} />
          <text x={from - 8} y={y(angle) + 4.5} textAnchor="end">
            {formatAngle(angle)}
          </text>
        </g>
      ))}
      <path className="inside-line" d={`M${from} ${inside}H${to}`} />
      <text className="inside-label" x={to + 8} y={labelBeside(inside, last && y(last.mean))}>
        {words.inside}
      </text>
      <path className="trend-line" d={path(points) ?? ''} />
      {points.map((point, index) => (
        <g key={index}>
          <path
            className="whisker"
            d={`M${x(point.at)} ${y(point.mean + point.error)}V${y(point.mean - point.error)}`}
          />
          <Mark x={x(point.at)} y={y(point.mean)} inside={point.inside} />
        </g>
      ))}
      {last && (
        <text className="trend-last" x={x(last.at) + 12} y={y(last.mean) + 6}>
          {formatAngle(last.mean)}
        </text>
      )}
      {points[0] && (
        <text x={from} y={below}>
          {formatShortDay(new Date(points[0].at), locale)}
        </text>
      )}
      <text x={(from + to) / 2} y={below} textAnchor="middle">
        {words.noise(formatAngle(noise))}
      </text>
      {last && points.length > 1 && (
        <text x={to} y={below} textAnchor="end">
          {formatShortDay(new Date(last.at), locale)}
        </text>
      )}
    </svg>
  )
}

/** A wedge for a set with a rep inside, a disc otherwise: shape first. */
const Mark = ({ x, y, inside }: { readonly x: number; readonly y: number; readonly inside: boolean }) =>
  inside ? (
    <path className="wedge" d={`M${x} ${y - 7.5}l7 12h-14z`} />
  ) : (
    <circle className="disc" cx={x} cy={y} r="5" />
  )

/** Beside its line, or above or below the last set's number where the two would touch. */
const labelBeside = (at: number, last: number | undefined) => {
  if (last === undefined || Math.abs(last - at) > 20) return at + 4.5
  return last > at ? last - 16 : last + 24
}

const ticksOf = ({ y }: TrendScales) => y.ticks(5).filter((angle) => Number.isInteger(angle))
