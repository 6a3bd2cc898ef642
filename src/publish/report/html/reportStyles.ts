import type { Language } from '@/domain/localized';
import { type ColourToken, FONT_FAMILY, paletteOf } from '@/graphics/paint/palette';

const light = paletteOf('light');
/** In English before the Chinese fonts, whose quotes are as wide as a character. */
const LATIN = "'Segoe UI',Roboto,'Helvetica Neue',Arial,";
const of = (token: ColourToken): string => light[token];

/**
 * The look of a report as a page: one column of 760 pixels, in which the words of pictures are 13 pixels high, as they
 * are in one of two columns and on a phone; on paper A4. It is light, since its pictures are.
 */
export const reportStyles = (language: Language): string => `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:${of('surface')};color:${of('ink1')};font:16px/1.65 ${language === 'en' ? LATIN : ''}${FONT_FAMILY};font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main{max-width:792px;margin:0 auto;padding:40px 16px 64px}
h1,h2,h3,p,figcaption,td,th,li{unicode-bidi:isolate}
h1{font-size:34px;line-height:1.25;margin:0 0 12px;text-wrap:pretty}
h2{font-size:23px;line-height:1.35;margin:0 0 6px;text-wrap:pretty}
h2.chapter{font-size:27px;margin-bottom:0}
h3{font-size:15px;line-height:1.4;margin:28px 0 8px}
p{margin:0 0 12px;max-width:44em;text-wrap:pretty}
a{color:inherit;text-decoration-color:${of('ctl')};text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:2px solid ${of('focus')};outline-offset:2px}
header{border-top:4px solid ${of('ink1')};padding-top:20px}
main>section{border-top:1px solid ${of('line')};padding-top:24px;margin-top:40px}
.subtitle{font-size:14px;line-height:1.5;color:${of('ink2')}}
.finding{font-size:17px;line-height:1.5;font-weight:700;margin-bottom:6px}
.caveat{font-size:14px;line-height:1.55;border-left:3px solid ${of('warnline')};padding-left:12px}
.small,.note{font-size:13px;line-height:1.55;color:${of('ink3')};margin-bottom:6px;max-width:56em}
.note{margin-bottom:2px}
nav{border-top:1px solid ${of('line')};padding:16px 0 0;margin-top:28px}
nav p{font-size:14px;font-weight:700;margin-bottom:6px}
nav ol{margin:0;padding:0;list-style:none}
nav li{padding:3px 0;line-height:1.5}
nav li.below{padding-inline-start:24px;color:${of('ink2')}}
nav a{text-decoration-color:transparent}
figure{margin:16px 0 12px}
figcaption{font-size:14px;line-height:1.5;color:${of('ink2')};margin-top:8px}
figcaption b{color:${of('ink1')};margin-right:4px}
.drawn>svg{display:block;max-width:100%;height:auto}
.drawn.narrow{display:none}
.pair,.grid{display:grid;grid-template-columns:1fr 1fr;column-gap:32px}
.pair{grid-template-rows:auto auto auto}
.pair>section{display:grid;grid-row:span 3;grid-template-rows:subgrid;min-width:0;align-content:start}
.pair h2{font-size:19px}
.pair .finding{font-size:16px}
.grid{row-gap:12px}
.cell{min-width:0;break-inside:avoid}
.data figcaption{margin:0 0 6px}
.rows{overflow-x:auto}
.long{max-height:420px;overflow-y:auto;border-bottom:1px solid ${of('line')}}
table{border-collapse:collapse;width:100%;font-size:13px;line-height:1.5}
th,td{text-align:start;vertical-align:top;padding:5px 10px 5px 0;border-bottom:1px solid ${of('line')};font-weight:400;min-width:4em;overflow-wrap:break-word}
thead th{position:sticky;top:0;background:${of('surface')};color:${of('ink2')};font-weight:700;border-bottom:0;box-shadow:inset 0 -1px ${of('ink2')}}
[scope=rowgroup]{font-weight:700;padding-top:14px}
.n{text-align:end;white-space:nowrap;padding-right:20px}
.texts td:nth-child(4){min-width:8em}
.sources{list-style:none;margin:12px 0 0;padding:0;font-size:14px;line-height:1.55}
.sources li{display:grid;grid-template-columns:40px 1fr;padding:4px 0}
.sources a{color:${of('ink3')}}
.mark{color:${of('ink3')}}
:target{background:${of('hit')}}
@media (max-width:700px){
main{padding-top:24px}
h1{font-size:27px}
h2,.pair h2{font-size:20px}
.pair,.grid{display:block}
.pair>section{display:block}
.pair>section+section{border-top:1px solid ${of('line')};padding-top:24px;margin-top:28px}
.drawn.wide{display:none}
.drawn.narrow{display:block}
.broad{overflow-x:auto}
.broad>svg{max-width:none}
table.texts{min-width:600px}
}
@media print{
@page{size:A4;margin:18mm 17mm}
body{font-size:10.5pt}
main{max-width:none;padding:0}
h1{font-size:22pt}
h2,.pair h2{font-size:15pt}
.finding,.pair .finding{font-size:11.5pt}
h3{font-size:11pt}
.subtitle,.caveat{font-size:9.5pt}
figcaption,.small,.note,.sources,table{font-size:8.5pt}
table.texts{min-width:0}
th,td{padding-top:3px;padding-bottom:3px}
.drawn.wide{display:block}
.drawn.narrow{display:none}
.long{max-height:none;overflow:visible;border:0}
.rows{overflow:visible}
.pair{display:grid;break-inside:avoid}
thead th{position:static;box-shadow:none;border-bottom:1px solid ${of('ink2')}}
h1,h2,h3,.finding,.subtitle,figcaption{break-after:avoid}
figure:not(.data),.lead,h2,.subtitle,.finding,tr,.caveat{break-inside:avoid}
.drawn>svg{max-height:230mm}
main>section{margin-top:24pt}
:target{background:none}
}
`;
