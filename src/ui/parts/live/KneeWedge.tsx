import type { Side } from '#core/side.ts'

type KneeWedgeProps = {
  /** The side of the screen the slab stands on; the wedge points outward, to where the knee should go. */
  readonly toward: Side
}

/** The mark of a knee inside the foot: a wedge beside its line. */
export const KneeWedge = ({ toward }: KneeWedgeProps) => (
  <svg className={`live-wedge live-toward-${toward}`} viewBox="0 0 150 120" aria-hidden="true">
    <path d="M140 4v112" stroke="currentColor" strokeWidth="11" strokeLinecap="round" />
    <path
      d="M8 14L112 60 8 106z"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="8"
      strokeLinejoin="round"
    />
  </svg>
)

/** Four arrow heads running outward. */
export const OutwardArrows = ({ toward }: KneeWedgeProps) => (
  <svg
    className={`live-arrows live-toward-${toward}`}
    viewBox="0 0 200 60"
    preserveAspectRatio="xMaxYMid meet"
    aria-hidden="true"
  >
    <g fill="none" stroke="currentColor" strokeWidth="13">
      {[8, 58, 108, 158].map((x) => (
        <path key={x} d={`M${x} 4l30 26-30 26`} />
      ))}
    </g>
  </svg>
)
