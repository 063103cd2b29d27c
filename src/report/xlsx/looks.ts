import { type Look } from '../paper/paper';
import { SIZES } from '../paper/paper-row';

interface Drawn {
  readonly bold: boolean;
  readonly framed: boolean;
  readonly grey: boolean;
  readonly across: 'left' | 'center' | 'right';
  readonly down: 'top' | 'center' | 'bottom';
  readonly wrapped: boolean;
  /** Room at the side it leans to, in letters. */
  readonly indent: number;
}

const PLAIN: Drawn = { bold: false, framed: true, grey: false, across: 'left', down: 'center', wrapped: true, indent: 0 };

/** 每种样式怎么画: black on white; grey is light enough to write on and is seen on every copier. */
const DRAWN: Readonly<Record<Look, Drawn>> = {
  title: { ...PLAIN, bold: true, framed: false, across: 'center' },
  'under-title': { ...PLAIN, framed: false, across: 'center' },
  label: { ...PLAIN, bold: true, across: 'center' },
  value: PLAIN,
  heading: { ...PLAIN, bold: true, grey: true, across: 'center' },
  group: { ...PLAIN, bold: true, grey: true },
  text: PLAIN,
  centre: { ...PLAIN, across: 'center' },
  amount: { ...PLAIN, across: 'right', indent: 1 },
  opinion: { ...PLAIN, down: 'top' },
  signature: { ...PLAIN, down: 'top' },
  note: { ...PLAIN, framed: false, down: 'top' },
  listed: PLAIN,
  figure: { ...PLAIN, across: 'right', wrapped: false },
};

const LOOKS = Object.keys(DRAWN) as readonly Look[];
const FACE = '宋体';
const USUAL_SIZE = 11;

/**
 * 样式编号. Each look stands twice: a text that begins like a formula is quoted, so that it stays a text even when
 * somebody edits its cell.
 */
export function styleOf(look: Look, text: string): number {
  return 1 + LOOKS.indexOf(look) * 2 + (/^[=+\-@]/.test(text) ? 1 : 0);
}

/** styles.xml for all looks. */
export function stylesPart(): string {
  const fonts = LOOKS.map((look) => `<font>${DRAWN[look].bold ? '<b/>' : ''}<sz val="${SIZES[look]}"/><name val="${FACE}"/><family val="3"/><charset val="134"/></font>`);
  const formats = LOOKS.flatMap((look, at) => [formatOf(DRAWN[look], at + 1, ''), formatOf(DRAWN[look], at + 1, ' quotePrefix="1"')]);
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  return '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + `<fonts count="${fonts.length + 1}"><font><sz val="${USUAL_SIZE}"/><name val="${FACE}"/><family val="3"/><charset val="134"/></font>${fonts.join('')}</fonts>`
    + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    + '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>'
    + '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    + `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders>`
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}

function formatOf({ framed, grey, across, down, wrapped, indent }: Drawn, font: number, quoted: string): string {
  return `<xf numFmtId="0" fontId="${font}" fillId="${grey ? 2 : 0}" borderId="${framed ? 1 : 0}" xfId="0"${quoted} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`
    + `<alignment horizontal="${across}" vertical="${down}"${indent === 0 ? '' : ` indent="${indent}"`}${wrapped ? ' wrapText="1"' : ''}/></xf>`;
}
