/** The one gesture: both arms up, drawn from the front. */
export const ArmsUpFigure = () => (
  <svg className="live-arms-up" viewBox="0 0 120 130" aria-hidden="true" fill="none" strokeLinecap="round">
    <circle cx="60" cy="42" r="11" fill="currentColor" />
    <path d="M60 66V96" stroke="currentColor" strokeWidth="22" />
    <path d="M54 104L50 128M66 104L70 128" stroke="currentColor" strokeWidth="9" />
    <path className="live-arms-up-arms" d="M50 62L34 38L38 8M70 62L86 38L82 8" strokeWidth="9" />
  </svg>
)
