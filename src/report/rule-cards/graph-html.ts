import { drawChart } from '../../teach/chart/draw-chart';
import type { DrawingSize } from '../../teach/chart/drawing';
import { escaped } from './escaped';
import type { GraphText } from './graph-text';
import { svgText } from './svg-text';

/** Half as wide again as in a pane, for the same letters. */
const ON_PAPER: DrawingSize = { width: 460, height: 210, fontSize: 11 };

/** 图与图后的表. */
export function graphHtml({ chart, title, says, table }: GraphText): string {
  const head = table.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const rows = table.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('');
  return [
    '<figure>',
    svgText(drawChart(chart, ON_PAPER), title, says),
    `<table><caption>${escaped(table.title)}</caption><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`,
    '</figure>',
  ].join('\n');
}
