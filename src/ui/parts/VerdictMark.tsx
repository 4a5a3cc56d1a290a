import type { VerdictName } from '#core/record/formReport.ts'
import type { Side } from '#core/side.ts'

type VerdictMarkProps = { readonly verdict: VerdictName; readonly side?: Side; readonly size?: number }

/** Disc on the line, wedge beside it pointing where the knee should go, or a broken ring. */
export const VerdictMark = ({ verdict, side = 'right', size = 20 }: VerdictMarkProps) => (
  <svg
    className={`verdict-mark ${verdict}`}
    viewBox="0 0 24 24"
    width={size}
    height={size}
    aria-hidden="true"
  >
    {verdict === 'fine' && (
      <>
        <path className="line" d="M12 1.5v21" />
        <circle className="solid" cx="12" cy="12" r="5.6" />
      </>
    )}
    {verdict === 'inside' && (
      <g transform={side === 'left' ? 'matrix(-1 0 0 1 24 0)' : undefined}>
        <path className="line" d="M19.5 1.5v21" />
        <path className="solid" d="M3 4.5 15.5 12 3 19.5z" />
      </g>
    )}
    {verdict === 'cant-tell' && (
      <>
        <path className="line" d="M12 1.5v3M12 19.5v3" />
        <circle className="ring" cx="12" cy="12" r="6.2" />
      </>
    )}
  </svg>
)
