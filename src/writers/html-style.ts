/**
 * The style of the stand-alone page: margins and sizes of GB/T 9704-2012 (37/35/28/26 mm, text 16 pt on 28.95 pt lines),
 * with the system's own fonts as fallback. No rule loads anything from a network.
 */
export const PAGE_STYLE = `@page { size: A4; margin: 37mm 26mm 35mm 28mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #e6e6e6; color: #000; }
.page { width: 210mm; min-height: 297mm; max-width: 100%; margin: 8mm auto; padding: 37mm 26mm 35mm 28mm; background: #fff;
  box-shadow: 0 1px 6px rgba(0, 0, 0, .35); font: 16pt/28.95pt FangSong, FangSong_GB2312, 仿宋_GB2312, 仿宋, STFangsong, "Noto Serif CJK SC", serif; }
h1 { margin: 0 0 28.95pt; font: 22pt/34pt "FZXiaoBiaoSong-B05S", 方正小标宋简体, "Noto Serif CJK SC", SimSun, 宋体, serif; text-align: center; text-wrap: balance; }
h2, h3, p { margin: 0; text-indent: 2em; font-size: 16pt; line-height: 28.95pt; }
h2 { font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; font-weight: normal; break-after: avoid; }
h3 { font-family: KaiTi, KaiTi_GB2312, 楷体_GB2312, 楷体, STKaiti, serif; font-weight: normal; break-after: avoid; }
p { text-align: justify; }
h4 { margin: 0; text-indent: 2em; font: inherit; break-after: avoid; }
.annex-note { margin-top: 28.95pt; }
.annex-mark { margin: 57.9pt 0 28.95pt; font-family: SimHei, 黑体, "Noto Sans CJK SC", sans-serif; text-indent: 0; break-before: page; }
.signature { margin-top: 28.95pt; text-align: right; text-indent: 0; }
.signature + .signature { margin-top: 0; }
table { width: 100%; margin: 0 0 8pt; border: solid #000; border-width: 1.5pt 0; border-collapse: collapse; font-size: 12pt; line-height: 20pt; }
caption, figcaption { font: 12pt/28.95pt SimHei, 黑体, "Noto Sans CJK SC", sans-serif; text-align: center; }
thead { border-bottom: .75pt solid #000; }
tr { break-inside: avoid; }
th, td { padding: 1pt 4pt; font-weight: normal; text-align: center; }
figure { margin: 8pt 0 0; break-inside: avoid; }
svg { width: 100%; font: 9pt FangSong, 仿宋, "Noto Serif CJK SC", serif; }
mark { background: #fff2cc; color: inherit; }
data { border-bottom: 1px dotted #767676; cursor: help; }
@media (max-width: 210mm) { .page { padding: 12mm 8mm; margin: 0 auto; } }
@media print { body { background: none; } .page { width: auto; min-height: 0; margin: 0; padding: 0; box-shadow: none; } data { border: 0; } }`;
