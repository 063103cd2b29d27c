import { type CellRef, cellAddress, MAX_COLUMNS, MAX_ROWS } from '../../../workbook/cell-ref';
import { hostError } from '../host-errors';
import { type Splice, spliced } from '../patch/splices';
import { byAddress } from './by-address';

const NAMESPACES = { v: 'urn:schemas-microsoft-com:vml', o: 'urn:schemas-microsoft-com:office:office', x: 'urn:schemas-microsoft-com:office:excel' } as const;

const declared = (names: readonly (keyof typeof NAMESPACES)[]): string => names.map((name) => ` xmlns:${name}="${NAMESPACES[name]}"`).join('');

/** A drawing without shapes, ready for its first note. */
export const NO_SHAPES = `<xml${declared(['v', 'o', 'x'])}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>`;

const NOTE_TYPE = 'id="_x0000_t202"';

/** 备注框 of the notes in a drawing: Excel shows no note without one. The text may be no XML at all and is not read as such. */
export function patchNoteShapes(vml: string, notes: readonly { readonly ref: CellRef; readonly after: string | null }[]): string {
  const close = vml.lastIndexOf('</xml>');
  if (close < 0) throw hostError('unsupported', 'host.note-drawing');
  const shapes = byAddress(noteShapes(vml));
  const namespaces = missingNamespaces(vml);
  const splices: Splice[] = [];
  let number = highestNumber(vml);
  let added = '';
  for (const { ref, after } of notes) {
    const found = shapes.get(cellAddress(ref.row, ref.column)) ?? [];
    if (after === null) splices.push(...found.map(({ start, end }) => ({ start, end, text: '' })));
    else if (found.length === 0) added += shapeXml(ref, number += 1, namespaces);
  }
  if (added !== '') splices.push({ start: close, end: close, text: (vml.includes(NOTE_TYPE) ? '' : shapeType(namespaces)) + added });
  return spliced(vml, splices);
}

/** Whether a drawing holds nothing that could be seen. */
export function hasShapes(vml: string): boolean {
  return /<v:(?!shapelayout|shapetype)(?:shape|rect|roundrect|oval|line|polyline|arc|curve|group|image)[\s/>]/.test(vml);
}

interface NoteShape {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly column: number;
}

function noteShapes(vml: string): readonly NoteShape[] {
  const found: NoteShape[] = [];
  for (let start = nextShape(vml, 0); start >= 0;) {
    const close = vml.indexOf('</v:shape>', start);
    if (close < 0) return found;
    const end = close + '</v:shape>'.length;
    const shape = vml.slice(start, end);
    const row = /<x:Row>\s{0,8}(\d{1,7})\s{0,8}<\/x:Row>/.exec(shape);
    const column = /<x:Column>\s{0,8}(\d{1,5})\s{0,8}<\/x:Column>/.exec(shape);
    const isNote = /ObjectType\s{0,8}=\s{0,8}["']Note["']/.test(shape);
    if (isNote && row !== null && column !== null) found.push({ start, end, row: Number(row[1]), column: Number(column[1]) });
    start = nextShape(vml, end);
  }
  return found;
}

function nextShape(vml: string, from: number): number {
  for (let at = vml.indexOf('<v:shape', from); at >= 0; at = vml.indexOf('<v:shape', at + 1)) {
    if (/[\s>]/.test(vml.charAt(at + '<v:shape'.length))) return at;
  }
  return -1;
}

/** Shapes are numbered from 1025; no two may have one number. */
function highestNumber(vml: string): number {
  let highest = 1024;
  for (const [, digits] of vml.matchAll(/_x0000_s(\d{1,9})\b/g)) highest = Math.max(highest, Number(digits));
  return highest;
}

function missingNamespaces(vml: string): string {
  return declared((['v', 'o', 'x'] as const).filter((name) => !vml.includes(`xmlns:${name}=`)));
}

function shapeType(namespaces: string): string {
  return `<v:shapetype${namespaces} ${NOTE_TYPE} coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
}

/** To the right of its cell, two columns wide and five rows high, hidden until it is pointed at. */
function shapeXml({ row, column }: CellRef, number: number, namespaces: string): string {
  const left = Math.min(column + 1, MAX_COLUMNS - 3);
  const top = Math.min(Math.max(row - 1, 0), MAX_ROWS - 6);
  return `<v:shape${namespaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:144pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`
    + '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${left}, 15, ${top}, 10, ${left + 2}, 31, ${top + 5}, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
