import type { Language } from '../../wording/message';
import { styleString } from './escaped';

/** 版式: black on white, A4 upright; colours carry nothing. A group begins a page, a card stays on one. */
export function handOutStyle(footer: string, language: Language): string {
  return `
@page { size: A4 portrait; margin: 14mm 12mm 16mm 18mm;
  @bottom-left { content: ${styleString(footer)}; font: 8pt sans-serif; color: #000; }
  @bottom-right { content: ${language === 'zh' ? '"第 " counter(page) " 页，共 " counter(pages) " 页"' : '"page " counter(page) " of " counter(pages)'}; font: 8pt sans-serif; color: #000; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 190mm; color: #000; background: #fff; font: 10.5pt/1.4 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", SimSun, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 18pt; line-height: 1.3; margin: 0 0 6px; }
h2 { font-size: 14pt; margin: 18px 0 8px; padding-bottom: 2px; border-bottom: 2px solid #000; }
h3 { font-size: 12.5pt; margin: 0 0 6px; }
h4 { font-size: 10.5pt; margin: 8px 0 2px; }
header p { margin: 0; }
small { font-size: 8.5pt; }
.card { border: 1px solid #000; border-radius: 4px; padding: 8px 10px; margin: 0 0 10px; }
.rules, .formulas { margin: 0; padding-left: 1.4em; }
.rules small { line-height: 1.25; }
.rules li { margin-bottom: 3px; }
table { border-collapse: collapse; width: 100%; margin-top: 8px; font-size: 9pt; }
caption { text-align: left; font-weight: bold; font-size: 10.5pt; }
th, td { border: 1px solid #000; padding: 2px 4px; text-align: left; vertical-align: top; }
thead th { border-bottom-width: 2px; overflow-wrap: break-word; }
tbody th { white-space: nowrap; }
td { line-height: 1.3; }
.rows .steps { width: 42%; }
td.short { white-space: nowrap; }
.result { font-weight: bold; min-width: 4em; }
figure { margin: 6px 0 0; display: flex; flex-wrap: wrap; align-items: flex-start; gap: 4mm; }
figure svg { display: block; flex: 1 1 100mm; min-width: 60mm; max-width: 120mm; height: auto; }
figure table { flex: 1 1 45mm; width: auto; margin-top: 0; font-size: 8.5pt; }
figure td:first-child, figure td:last-child { white-space: nowrap; }
@media print { body { padding: 0; max-width: none; } .card { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } tr { break-inside: avoid; } .group + .group { break-before: page; } }
`;
}
