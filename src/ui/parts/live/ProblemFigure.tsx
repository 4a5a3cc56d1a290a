/** A laptop that looks at someone, with something in between. */
export const ProblemFigure = ({ kind }: { readonly kind: 'camera' | 'file' }) => (
  <svg className="live-problem-figure" viewBox="0 0 360 300" aria-hidden="true" fill="none">
    <path className="live-figure-rule" d="M10 270H350" />
    <path className="live-figure-far" d="M60 270V210M30 210H150" strokeWidth="9" />
    <path className="live-figure-near" d="M66 200H136L150 128" strokeWidth="11" />
    <circle className="live-figure-hollow" cx="151" cy="118" r="9" />
    <path className="live-figure-rule live-figure-dashed" d="M172 112L332 60M172 126L332 262" />
    {kind === 'camera' ? <PersonFar /> : <FilmFar />}
  </svg>
)

const PersonFar = () => (
  <>
    <g className="live-figure-far">
      <path d="M310 128V186" strokeWidth="25" />
      <path d="M310 186L304 226L309 262" strokeWidth="15" />
      <path d="M309 264h-14" strokeWidth="9" />
    </g>
    <circle className="live-figure-far-fill" cx="310" cy="94" r="16" />
    <g className="live-figure-near" strokeWidth="6">
      <circle className="live-figure-hollow" cx="228" cy="118" r="30" />
      <path d="M208 138l40-40" />
    </g>
  </>
)

const FilmFar = () => (
  <>
    <rect className="live-figure-hollow" x="226" y="84" width="104" height="132" rx="10" />
    <path className="live-figure-near" d="M262 128l34 22-34 22z" strokeWidth="6" />
    <path className="live-figure-far" d="M242 100v.1M242 200v.1M314 100v.1M314 200v.1" strokeWidth="9" />
  </>
)
