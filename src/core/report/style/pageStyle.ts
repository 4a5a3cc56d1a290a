/** Paper: base size, and where a page may end. Page size and running lines are set in runningLines.ts. */
export const pageStyle = `
@media print{
html{font-size:10.5px;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0}
.wide{overflow:visible}
tr,li,.camera,.findings,.drift,.definitions dl>div,.notes,.safety,.limits{break-inside:avoid}
thead{display:table-header-group}
h2{break-after:avoid}
.new-page{break-before:page}
}
`
