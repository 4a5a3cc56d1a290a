/** Pictures of reps. The lines over them have the live screen's colours: they lie on a room, not on paper. */
export const pictureStyle = `
.rep-pictures>div{display:flex;gap:1.2rem}
.rep-pictures figure{display:grid;gap:.3rem;align-content:start;flex:0 1 auto;min-width:0;break-inside:avoid}
.rep-pictures svg{max-width:100%;height:19rem;border-radius:.4rem}
.rep-pictures figcaption{color:var(--ink-2);line-height:1.28}.rep-pictures figcaption strong{display:block;color:var(--ink);font-weight:640}
.rep-pictures path,.rep-pictures circle{fill:none;stroke-linecap:round;stroke-linejoin:round}
.rep-pictures .halo{stroke:#05080b;stroke-opacity:.72}.rep-pictures .bone{stroke:#fff}
.rep-pictures .plumb{stroke:#86bfff;stroke-dasharray:12 8}
.rep-pictures .joint{fill:#fff;stroke:#05080b;stroke-width:3}
.rep-pictures .knee{fill:#fff;stroke:#05080b;stroke-width:4}
.rep-pictures .leg-over .knee{fill:#86bfff}
.rep-pictures .leg-inside .bone{stroke:#ff9e3d}.rep-pictures .leg-inside .plumb{stroke:#fff;stroke-dasharray:none}.rep-pictures .leg-inside .knee{fill:#ff9e3d}
.rep-pictures .leg-unclear .bone{stroke-dasharray:2 14}.rep-pictures .leg-unclear .knee{fill:none;stroke:#fff;stroke-dasharray:9 6}
@media print{.rep-pictures svg{height:15.5rem}}
`
