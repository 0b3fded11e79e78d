/** How a paper looks on a screen and in print: its own sheet, so that the page kept alone still looks so. */
export const PAPER_STYLES = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem;font:1.0625rem/1.5 Georgia,"Times New Roman",serif;color:#111;background:#fff}
.mast{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem;border-bottom:2px solid #111;padding-bottom:.75rem}
.mast p{margin:0}.mast .right{text-align:right;margin-left:auto}
.names b{display:inline-block;min-width:3.2em}
.symbol{text-transform:uppercase;font-weight:700}
.note{text-align:right;font-style:italic}
h1{font-size:1.3rem;text-align:center;text-transform:uppercase;line-height:1.3;margin:2.5rem 0}
body{counter-reset:part}
section:not(.annex)>h2::before{counter-increment:part;content:counter(part,upper-roman) ". "}
h2{font-size:1.05rem;text-transform:uppercase;margin:2rem 0 .75rem}
h3{font-size:1.05rem;margin:1.75rem 0 .5rem}
p{margin:0 0 .75rem}
.no{display:inline-block;min-width:2.2em}
ul{margin:0 0 .75rem;padding-left:2.4em}
.label{font-weight:700}
.funding{font-weight:700}
table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}
td.money,th.money{text-align:right;white-space:nowrap}
caption{text-align:left;font-weight:700;padding:.3rem 0}
.foot{border-top:1px solid #767676;margin-top:2rem;padding-top:.5rem;font-size:.9rem}
.annex{border-top:2px solid #111;margin-top:3rem}
.annex .label-annex{text-align:right;margin-top:1rem}
@page{size:A4;margin:22mm 22mm 20mm;@bottom-center{content:counter(page)}}
@media print{body{max-width:none;padding:0;font-size:11pt}.annex{break-before:page;border:0;margin:0}h2,h3,caption{break-after:avoid}tr,.funding{break-inside:avoid}p{orphans:3;widows:3}a{color:inherit;text-decoration:none}}
`
