/** The squat from the front, knees on the plumb lines of the toes, with the cones to point at. */
export const SquatFigure = () => (
  <svg className="squat-figure" viewBox="34 20 232 220" aria-hidden="true">
    <path className="figure-floor" d="M36 209H264" />
    <g className="figure-near">
      <path className="figure-body" d="M126 82Q150 74 174 82L168 134Q150 146 132 134Z" strokeWidth="12" />
      <path d="M150 62V78" strokeWidth="13" />
      <circle cx="150" cy="44" r="17.5" />
      <path d="M107 200L92 209M193 200L208 209" strokeWidth="9" />
      <path d="M133 138L97 162L106 199M167 138L203 162L194 199" strokeWidth="15.5" />
      <path className="figure-gap" d="M122 84L108 108L162 115" strokeWidth="17" />
      <path d="M122 84L108 108L162 115" strokeWidth="10.5" />
      <path className="figure-gap" d="M178 84L192 108L138 104" strokeWidth="17" />
      <path d="M178 84L192 108L138 104" strokeWidth="10.5" />
    </g>
    <path className="plumb" d="M96 212V136M204 212V136" />
    <circle className="knee" cx="96" cy="162" r="8.5" />
    <circle className="knee" cx="204" cy="162" r="8.5" />
    <path className="floor-dots" d="M88 213L80 222M212 213l8 9" />
    <Cone at={72} />
    <Cone at={228} />
  </svg>
)

const Cone = ({ at }: { readonly at: number }) => (
  <g className="cone" transform={`translate(${at - 72} 0)`}>
    <ellipse cx="72" cy="229" rx="13" ry="3.5" />
    <path d="M63 228L71 204h2L81 228z" />
    <path className="band" d="M65 222l2-6h10l2 6z" />
  </g>
)
