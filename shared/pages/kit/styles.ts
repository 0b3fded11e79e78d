/** The one style sheet: system fonts, one accent, a visible focus, and it works at 320 pixels and on paper. */
export const styles = `
:root{--ink:#1b2330;--quiet:#4d5866;--line:#c9d0d9;--paper:#fff;--ground:#f4f6f8;--accent:#0b4f8a;--accent-ink:#fff;--bad:#a3171e;--bad-ground:#fdf1f1;--good:#11603a;--good-ground:#eef7f1;--focus:#ffbf2e}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--ink);background:var(--ground);-webkit-text-size-adjust:100%}
body{margin:0;min-height:100vh;display:flex;flex-direction:column}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static;display:block;padding:.5rem 1rem;background:var(--focus);color:#000}
.aside{position:absolute;left:-999rem}
.wide{width:100%;max-width:62rem;margin:0 auto;padding:0 1.25rem}
header.top{background:var(--accent);color:var(--accent-ink)}
header.top .wide{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;padding-top:.75rem;padding-bottom:.75rem}
header.top a{color:inherit}
header.top .name{font-weight:650;text-decoration:none;line-height:1.3}
header.top ul{list-style:none;display:flex;gap:1rem;margin:0;padding:0}
header.top button.plain{color:inherit;padding:0}
header.top [aria-current]{font-weight:650;text-decoration:none}
main{flex:1;background:var(--paper);padding:2rem 0 3.5rem}
.measure{max-width:42rem}
footer.bottom{padding:1.25rem 0 2rem;color:var(--quiet);font-size:.9rem;border-top:1px solid var(--line)}
footer.bottom p{margin:.25rem 0}
h1{font-size:clamp(1.5rem,4.5vw,2.1rem);line-height:1.2;margin:0 0 1rem;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.3;margin:2.25rem 0 .75rem}
h3{font-size:1.08rem;line-height:1.35;margin:1.5rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1rem}
.lead{font-size:1.12rem}
.quiet{color:var(--quiet)}
.caption{display:block;color:var(--quiet);font-weight:400;font-size:1rem;margin-bottom:.25rem}
.nowrap{white-space:nowrap}
pre,.text{white-space:pre-wrap;overflow-wrap:anywhere}
.field,fieldset.field{margin:0 0 1.75rem;padding:0;border:0;min-width:0}
label,legend{display:block;font-weight:600;padding:0;margin:0 0 .25rem}
legend h2,legend h3{margin:0}
.hint{color:var(--quiet);margin:0 0 .5rem}
input[type=text],input[type=email],textarea,select{font:inherit;color:inherit;width:100%;max-width:100%;padding:.5rem .6rem;border:2px solid #5b6775;border-radius:3px;background:#fff}
textarea{min-height:7rem;resize:vertical}
textarea.short{min-height:4rem}
input.w-short[type],select.w-short{max-width:12rem}
input.w-medium[type],select.w-medium{max-width:22rem}
.choice{display:flex;gap:.7rem;align-items:flex-start;padding:.35rem 0}
.choice input{width:1.4rem;height:1.4rem;flex:none;margin:.1rem 0 0;accent-color:var(--accent)}
.choice label{font-weight:400;margin:0}
.choices.across{display:flex;flex-wrap:wrap;gap:0 1.75rem}
.sub{margin:.25rem 0 1rem 2.1rem;padding-left:1.1rem;border-left:3px solid var(--line)}
.choices>div:has(>.choice>input:not(:checked))>.sub{display:none}
.wrong{border-left:4px solid var(--bad);padding-left:1rem}
.error{color:var(--bad);font-weight:600;margin:0 0 .4rem}
.wrong>input[type=text],.wrong>input[type=email],.wrong>textarea,.wrong>select{border-color:var(--bad)}
.summary{border:3px solid var(--bad);background:var(--bad-ground);padding:1rem 1.25rem;margin:0 0 1.75rem;border-radius:4px}
.summary h2{margin:0 0 .5rem;font-size:1.15rem}
.summary ul{margin:0;padding-left:1.1rem}
.summary a{color:var(--bad);font-weight:600}
.note{border-left:4px solid var(--accent);background:#eef4fa;padding:.8rem 1.1rem;margin:0 0 1.5rem}
.note.good{border-color:var(--good);background:var(--good-ground)}
.note.bad{border-color:var(--bad);background:var(--bad-ground)}
.note p:last-child{margin:0}
.panel{background:var(--good);color:#fff;padding:1.75rem 1.5rem;margin:0 0 1.75rem;border-radius:4px}
.panel h1{margin:0}
.panel p{margin:.5rem 0 0;font-size:1.15rem}
button,.button{font:inherit;font-weight:600;display:inline-block;padding:.6rem 1.15rem;border:2px solid var(--accent);border-radius:4px;background:var(--accent);color:var(--accent-ink);cursor:pointer;text-decoration:none;line-height:1.3}
button:hover,.button:hover{background:#083c69;border-color:#083c69}
button.second,.button.second{background:#fff;color:var(--accent)}
button.second:hover{background:#eef4fa}
button.plain{background:none;border:0;padding:.2rem 0;color:var(--accent);text-decoration:underline;font-weight:400}
.first{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);padding:0;border:0;margin:0}
.list{margin:0 0 2.5rem}
.kept{margin:0 0 1.75rem}.kept .field{margin:0 0 .3rem}
.note.asked{border-color:#8a5a00;background:#fdf6e6}
.note h2{margin:0 0 .5rem}
.panel a{color:inherit}
.actions{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:center;margin:2rem 0 0}
form+details,form+.scroll{margin-top:1.5rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem 1rem}
.apart{margin-top:2.5rem}
.item{border:1px solid var(--line);border-radius:5px;padding:1.1rem 1.1rem .25rem;margin:0 0 1.25rem;background:#fbfcfd}
.item>legend{padding:0 .4rem;margin:0}
.facts{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:0;border-top:1px solid var(--line)}
.facts>div{display:contents}
h3,summary{overflow-wrap:anywhere}
.facts dt,.facts dd{padding:.6rem 1rem .6rem 0;margin:0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.facts dt{font-weight:600}
.facts.changeable{grid-template-columns:minmax(8rem,13rem) 1fr auto}
.facts .change{padding-right:0}
.item:has([data-decides] [value=yes]:checked) [data-hidden-when=yes],.item:has([data-decides] [value=no]:checked) [data-hidden-when=no]{display:none}
.item h4{margin:0 0 .6rem;font-size:1rem}
.facts dd p:last-child{margin:0}
.tasks{list-style:none;padding:0;border-top:1px solid var(--line)}
.tasks li{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between;padding:.75rem 0;border-bottom:1px solid var(--line)}
.tag{display:inline-block;padding:.1rem .55rem;border-radius:3px;background:#e4eaf1;color:#20364d;font-size:.92rem}
.tag.good{background:var(--good-ground);color:var(--good)}
.tag.bad{background:var(--bad-ground);color:var(--bad)}
.otherwise{color:var(--bad)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:0 0 1.5rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.55rem .9rem .55rem 0;border-bottom:1px solid var(--line)}
tfoot td{font-weight:600}
figure{margin:0 0 1rem}
figure svg{display:block;width:100%;min-width:34rem;max-width:46rem;height:auto}
td.number,th.number{text-align:right}
td.number{white-space:nowrap}
.note{overflow-wrap:anywhere}
details{margin:0 0 1.25rem}
summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
.saved{min-height:1.6rem;color:var(--quiet);font-size:.92rem}
.check{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2rem;border-top:1px solid var(--line);padding:1.25rem 0 .75rem}
.check h3{margin-top:0}
.head{font-weight:600;margin:0 0 .35rem}
.evidence{background:#f8f9fb;border:1px solid var(--line);border-radius:5px;padding:.35rem 1rem .5rem;align-self:start;font-size:.95rem}
.read{border-top:1px solid var(--line);padding:.6rem 0 0}
.read dl{margin:0 0 .5rem}
.read dt{color:var(--quiet)}
.read dd{margin:0 0 .4rem}
.read p{margin:0 0 .5rem}
.booklet li{overflow-wrap:anywhere}
.booklet h3{margin-top:2.25rem}
.booklet h4{font-size:1rem;margin:1.25rem 0 .35rem}
.contents,.contents ol{padding-left:1.3rem}
.note.example{border-color:var(--good);background:var(--good-ground)}
.note.example p{margin:0 0 .25rem}
@media(max-width:48rem){.check{display:block}}
@media(max-width:40rem){.facts{display:block}.facts dt{border-bottom:0;padding-bottom:0}.facts dd{padding-top:.1rem}main{padding-top:1.25rem}.sub{margin-left:.5rem}}
@page{margin:18mm 16mm}
@media screen and (max-width:40rem){.scroll>table,.scroll caption,.scroll tbody,.scroll tfoot,.scroll tr{display:block}.scroll thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.scroll tr{border-bottom:1px solid var(--line);padding:.6rem 0}.scroll td,.scroll td.number{display:grid;grid-template-columns:8rem minmax(0,1fr);gap:0 .9rem;text-align:left;white-space:normal;overflow-wrap:anywhere;border:0;padding:.15rem 0}.scroll td::before{content:attr(data-label);color:var(--quiet)}.scroll td:has(>div:empty){display:none}.scroll tbody:first-of-type>tr:first-child{border-top:1px solid var(--line)}}
@media print{.scroll{overflow:visible}table{font-size:.78rem}details::details-content{content-visibility:visible;block-size:auto}tr{break-inside:avoid}header.top,footer.bottom,.actions,.skip,.noprint{display:none}main,.wide{padding:0}html{background:#fff;font-size:10.5pt}a{color:inherit;text-decoration:none}.measure,.wide{max-width:none}h1,h2,h3,h4{break-after:avoid}.facts>div,.note,.item,tr,li{break-inside:avoid}.facts{display:block}.facts>div{display:grid;grid-template-columns:11rem 1fr}.check{display:block;break-inside:avoid-page}.tag{border:1px solid var(--line)}}
`.trim()
