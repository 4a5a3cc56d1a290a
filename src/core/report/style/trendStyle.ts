/** The knees over time. Text sizes are drawing units: the panel is scaled as a whole. */
export const trendStyle = `
.trend{break-inside:avoid;margin-top:.7rem}.trend .panels{gap:1.6rem}.trend h3{font:650 1.04rem/1.25 var(--text);margin:0}
.trend p{color:var(--ink-2);line-height:1.34}.trend .panels p{min-height:2.7em;margin-bottom:.2rem}.trend .key{margin-top:.3rem}
.trend .panels text{font-size:16px}.trend-line{fill:none;stroke:var(--ink);stroke-width:2;stroke-linejoin:round}
.whisker{stroke:var(--ink-2);stroke-width:1.5}.disc{fill:var(--ink);stroke:#fff;stroke-width:1.5}
`
