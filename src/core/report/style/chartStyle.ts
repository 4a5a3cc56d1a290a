/** The knee drift chart. Text sizes are drawing units: the panel is scaled as a whole. */
export const chartStyle = `
.panels{display:grid;grid-template-columns:1fr 1fr;gap:.4rem}.panels svg{width:100%;height:auto}
.drift .key{color:var(--ink-2);line-height:1.34;margin-top:.3rem}
.panels text{font:400 14px var(--text);fill:var(--ink);font-variant-numeric:tabular-nums}
.panels .quiet{fill:var(--ink-3)}.panels .knee{font-weight:650;font-size:15.5px}
.panels .toe-word{fill:var(--fine);font-weight:650}.panels .inside-word,.panels .furthest-word{fill:var(--inside);font-weight:650}
.panels .furthest-word{paint-order:stroke;stroke:#fff;stroke-width:3.5px;stroke-linejoin:round}
.noise-field{fill:var(--noise)}.inside-field{fill:var(--inside-soft)}.veil{fill:#fff;opacity:.62}
.grid{stroke:var(--line);stroke-width:1}.judged-edge{stroke:var(--line-strong);stroke-width:1.5}
.toe{stroke:var(--fine);stroke-width:2;stroke-dasharray:7 4}.limit{stroke:var(--inside);stroke-width:1.5}
.one-rep,.mean-rep,.furthest-rep{fill:none;stroke:var(--ink);stroke-linejoin:round;stroke-linecap:round}
.one-rep{stroke-width:1;stroke-opacity:.55}.mean-rep{stroke-width:3.2}.furthest-rep{stroke:var(--inside);stroke-width:2.2}
.wedge{fill:var(--inside-fill);stroke:#fff;stroke-width:1.5}
@media (max-width:30rem){.panels{grid-template-columns:1fr}}
`
