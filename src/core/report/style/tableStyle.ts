/** Tables: lists have rules, no cards; numbers stand under each other. */
export const tableStyle = `
.wide{overflow-x:auto}.wide:focus-visible{outline:3px solid var(--fine);outline-offset:3px}
table{border-collapse:collapse;font-variant-numeric:tabular-nums lining-nums}
.reps table{width:100%}
@media screen{.reps table{font-size:14px}}
.reps th,.reps td{text-align:right;padding:.2rem .42rem;line-height:1.25;white-space:nowrap;font-weight:400}
.reps th:first-child,.reps td:first-child{text-align:left;padding-left:0}
.reps thead th{color:var(--ink-2);font-weight:600;vertical-align:bottom;white-space:normal;line-height:1.15;hyphens:manual;font-size:.96rem}
.reps thead .leg{text-align:center;color:var(--ink);border-bottom:1px solid var(--line);font-size:1rem}
.reps tbody tr>*,.reps thead tr:last-child>*{border-bottom:1px solid var(--line)}
.reps .first{border-left:1px solid var(--line)}.reps .word,.reps .verdict{text-align:left}
@media print{.reps th,.reps td{padding:.12rem .28rem}.reps tbody td:nth-child(3){padding-left:.5rem}.reps .why{white-space:normal}}
.reps tbody th{font-weight:600}.reps .noise .verdict{white-space:normal;line-height:1.1}
.reps td.verdict{display:table-cell}.reps td.verdict .mark{display:inline-block;vertical-align:-.25em;margin-right:.35em}.reps td.verdict>span{display:inline-block;vertical-align:top}
.reps .why{display:block;color:var(--ink-2);font-size:.96rem;line-height:1.1}
.reps .error{color:var(--ink-2)}.reps td.inside{background:var(--inside-soft)}.reps td.inside.first,.reps td.inside.verdict{font-weight:640}.reps td.inside.verdict{color:var(--inside)}
.reps tfoot{display:table-row-group}.reps tfoot th{white-space:nowrap}.reps .mean>*{border-top:1.5px solid var(--ink);font-weight:650}.reps .deviation>*,.reps .noise>*{color:var(--ink-2)}
.measures .definitions{margin-top:.8rem}
.plain{width:100%}.plain th,.plain td{text-align:left;padding:.16rem .8rem .16rem 0;line-height:1.3;border-bottom:1px solid var(--line);font-weight:400;vertical-align:top}
.plain tbody th{white-space:nowrap}.plain thead th{color:var(--ink-3);font-size:.96rem}.plain td:last-child{padding-right:0}
`
