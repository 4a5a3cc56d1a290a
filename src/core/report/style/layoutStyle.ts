/** Colours, type and blocks. Sizes in rem, so that screen (15 px) and paper (10.5 px) differ in one place. */
export const layoutStyle = `
:root{--ink:#0f171d;--ink-2:#3f4c56;--ink-3:#5a6771;--line:#cbd3d9;--line-strong:#7d8a94;--fine:#0a58a6;--inside:#a84300;--inside-fill:#d96a00;--inside-soft:#fce6cf;--noise:#e4e9ec;--text:"Atkinson Next",system-ui,sans-serif;--display:"Archivo","Arial Narrow",system-ui,sans-serif;color-scheme:light}
*,*::before,*::after{box-sizing:border-box}
html{background:#fff;color:var(--ink);font:400 15px/1.42 var(--text)}
body{margin:0 auto;max-width:72rem;padding:2.2rem clamp(1rem,3vw,2.6rem)}
h1,h2,p,ul,dl,dd,figure{margin:0;padding:0}ul{list-style:none}
h1,h2{font-family:var(--display);font-stretch:88%;font-weight:680;line-height:1.12;text-wrap:balance}
h1{font-size:2.35rem;letter-spacing:-.01em}h2{font-size:1.17rem;margin-bottom:.4rem}
h2 small{font:400 1rem/1.2 var(--text);color:var(--ink-2);margin-left:.35em}
main{display:grid;gap:1rem;margin-top:1rem}main>*{min-width:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.quiet{color:var(--ink-2)}
svg{display:block}
.masthead{display:grid;grid-template-columns:auto 1fr auto;gap:1.1rem;align-items:end;border-bottom:2px solid var(--ink);padding-bottom:.7rem;margin-bottom:.75rem}
.logo{width:2.8rem;height:2.8rem;fill:#fff;stroke:var(--ink);stroke-width:2.5;stroke-linecap:round}
.moment{text-align:right;color:var(--ink-2)}
.facts{display:flex;flex-wrap:wrap;gap:.4rem 1.8rem;justify-content:space-between}
.facts>div{min-width:0;max-width:100%}.facts dt{color:var(--ink-3);font-size:.96rem;line-height:1.25}
.facts dd{font-weight:600;overflow-wrap:anywhere;line-height:1.3}
.camera{display:flex;flex-wrap:wrap;gap:.5rem 1.8rem;align-items:center;border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1.1rem}
.camera h2{margin:0;font-size:1.08rem}.camera .facts{flex:1 1 30rem}
.findings ul{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem 1.5rem}
.findings li{display:grid;grid-template-columns:1.9rem 1fr;gap:.65rem;align-items:start}
.findings li .mark{width:1.9rem;height:1.9rem}
.findings strong{font-weight:660}.no-reps{font-size:1.1rem;border:2px dashed var(--line-strong);border-radius:.6rem;padding:.9rem 1.1rem}
.mark{width:1.2rem;height:1.2rem;flex:none;color:var(--ink-2)}.mark.fine{color:var(--fine)}.mark.inside{color:var(--inside)}
.mark .stroke{fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round}.mark .fill{fill:currentColor}.mark .broken{stroke-width:2.4;stroke-dasharray:3.9 2.6}
.middle{display:grid;grid-template-columns:minmax(0,1.9fr) minmax(0,1fr);gap:1.8rem}
.middle.alone{grid-template-columns:minmax(0,1fr)}
.aside{display:grid;gap:1rem;align-content:start}
.below{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:1rem 2rem;align-items:start}
.below>div{display:grid;gap:.9rem}
.after{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1.4rem 2.4rem;align-items:start}
.definitions dl{display:grid;gap:.25rem}.definitions dl>div{display:grid;grid-template-columns:7.6rem 1fr;gap:.8rem;line-height:1.32}
.definitions dt{font-weight:620}.definitions .unit{color:var(--ink-3)}.definitions dd{color:var(--ink-2)}
.limits p,.safety p{color:var(--ink-2);line-height:1.36}.limits p+p{margin-top:.2rem}
.unjudged li{line-height:1.36}.unjudged li+li{margin-top:.25rem}
.notes .rule{border-bottom:1px solid var(--line-strong);height:1.7rem}
@media screen and (max-width:50rem){.middle,.below,.after,.findings ul{grid-template-columns:minmax(0,1fr)}.masthead{grid-template-columns:auto 1fr}.moment{grid-column:1/-1;text-align:left}}
`
