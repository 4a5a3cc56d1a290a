import type { FormReport } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'
import { trackSize, type TrackScales } from '#ui/charts/trackScales.ts'
import { formatAngle } from '#ui/format/formatAngle.ts'
import { useWords } from '#ui/words/WordsContext.ts'

type TrackGroundProps = { readonly report: FormReport; readonly side: Side; readonly scales: TrackScales }

/** What lies under the paths: noise band, inside tint, depth lines, the toe's line, and their names. */
export const TrackGround = ({ report, side, scales }: TrackGroundProps) => {
  const words = useWords().results.track
  const { inside_deg, typical_error_deg, judged_from_depth_deg } = report.thresholds
  const { x, y } = scales
  const [outermost = 0, innermost = 0] = x.domain()
  const top = trackSize.top
  const bottom = trackSize.height - trackSize.bottom
  const left = side === 'left'
  const outerEdge = x(outermost)
  const across = `M${x(outermost)} `
  const band = (from: number, to: number) => ({
    x: Math.min(x(from), x(to)),
    width: Math.abs(x(to) - x(from)),
    y: top,
    height: bottom - top,
  })
  return (
    <g>
      <rect className="noise-band" {...band(-typical_error_deg, typical_error_deg)} />
      <rect className="inside-tint" {...band(inside_deg, innermost)} />
      {depthsShown(judged_from_depth_deg).map((depth) => (
        <g key={depth}>
          <path
            className={depth === judged_from_depth_deg ? 'judged-line' : 'depth-line'}
            d={`${across}${y(depth)}H${x(innermost)}`}
          />
          <text x={outerEdge + (left ? -8 : 8)} y={y(depth) + 4.5} textAnchor={left ? 'end' : 'start'}>
            {formatAngle(depth)}
          </text>
        </g>
      ))}
      <path className="toe-line" d={`M${x(0)} ${top - 3}V${bottom + 2}`} />
      <path className="inside-line" d={`M${x(inside_deg)} ${top}V${bottom}`} />
      <text className="knee-name" x={outerEdge} y="13" textAnchor={left ? 'start' : 'end'}>
        {words.knee[side]}
      </text>
      <text className="toe-label" x={x(0)} y={bottom + 17.6} textAnchor="middle">
        {words.toe}
      </text>
      <text x={x(0)} y={bottom + 32.5} textAnchor="middle">
        {words.noise(formatAngle(typical_error_deg))}
      </text>
      <text className="inside-label" x={x(inside_deg)} y={bottom + 17.6} textAnchor="middle">
        {`${inside_deg}°`}
      </text>
      <text
        className="inside-label"
        x={x(inside_deg) + (left ? -4 : 4)}
        y={bottom + 32.5}
        textAnchor={left ? 'start' : 'end'}
      >
        {words.inside}
      </text>
    </g>
  )
}

/** Every 30 degrees, and where judging begins; a tick that would touch that label is left out. */
const depthsShown = (judgedFrom: number) =>
  [...new Set([0, 30, 60, 90, judgedFrom])].filter(
    (depth) => depth === judgedFrom || Math.abs(depth - judgedFrom) >= 12,
  )
