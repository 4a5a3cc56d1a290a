/** Paper: base size, and where a page may end. Page size and running lines are set in runningLines.ts. */
export const pageStyle = `
@media print{
html{font-size:10.5px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0}.masthead{padding-bottom:.45rem;margin-bottom:.55rem}.camera{padding:.4rem .9rem;gap:.3rem 1.4rem}.facts{gap:.2rem 1.5rem}.findings li{line-height:1.3}
main{gap:.6rem;margin-top:.6rem}.below{gap:.8rem 1.8rem}.below>div{gap:.6rem}.below h2{margin-bottom:.25rem}
.definitions dl{gap:.12rem}.definitions dl>div{line-height:1.25;grid-template-columns:6.9rem 1fr;gap:.7rem}
.limits p,.safety p{line-height:1.28}.middle{grid-template-columns:minmax(0,1.45fr) minmax(0,1fr);gap:1.4rem}
.drift{max-width:40rem}
.wide{overflow:visible}
tr,li,.camera,.findings,.drift,.definitions dl>div,.notes,.safety,.limits{break-inside:avoid}
thead{display:table-header-group}
h2{break-after:avoid}.measures,.measures .definitions{break-inside:avoid}
.new-page{break-before:page}
}
`
