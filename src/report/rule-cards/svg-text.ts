import type { Drawing, Shape } from '../../teach/chart/drawing';
import { escaped } from './escaped';

/** 图的文字形式: the shapes of a drawing as SVG in black and white. */
export function svgText({ width, height, fontSize, shapes }: Drawing, title: string, says: string): string {
  return `<svg viewBox="0 0 ${width} ${height}" font-size="${fontSize}" role="img"><title>${escaped(title)}</title><desc>${escaped(says)}</desc>${shapes.map(shapeText).join('')}</svg>`;
}

function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case 'area':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="#eee"/>`;
    case 'path':
      return `<path d="${escaped(shape.d)}" fill="none" stroke="${inkOf(shape)}" stroke-width="${shape.thick}"${shape.dash === null ? '' : ` stroke-dasharray="${escaped(shape.dash)}"`}/>`;
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" fill="${shape.filled ? '#000' : '#fff'}" stroke="#000" stroke-width="2"/>`;
    case 'label':
      // A white rim keeps letters readable on lines.
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" fill="#000" stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${escaped(shape.text)}</text>`;
  }
}

/** Helping lines are lighter than what they help to read. */
function inkOf({ role }: Shape): string {
  if (role === 'grid') return '#ccc';
  return role === 'band' || role === 'room' ? '#777' : '#000';
}
