import { encodeAttribute } from '../../workbook/encode-text';

/** 格的样式: how a cell of the copy is drawn. */
export type CopyLook = 'title' | 'heading' | 'words' | 'number' | 'asked' | 'line';

/** 样式表 that grows with the number formats the form uses. */
export interface CopyStyles {
  readonly styleOf: (look: CopyLook, format: string, quoted: boolean) => number;
  readonly part: () => string;
}

const LOOKS: readonly CopyLook[] = ['title', 'heading', 'words', 'number', 'asked', 'line'];
const FIRST_OWN = 164;

/** Grey is light enough to write on, and is seen on every copier. */
const DRAWN: Readonly<Record<CopyLook, { readonly font: number; readonly fill: number; readonly border: number; readonly across: string; readonly wrapped: boolean }>> = {
  title: { font: 1, fill: 0, border: 0, across: 'center', wrapped: true },
  heading: { font: 2, fill: 0, border: 1, across: 'center', wrapped: true },
  words: { font: 0, fill: 0, border: 1, across: 'left', wrapped: true },
  number: { font: 0, fill: 0, border: 1, across: 'center', wrapped: false },
  asked: { font: 0, fill: 2, border: 1, across: 'center', wrapped: true },
  line: { font: 0, fill: 0, border: 0, across: 'left', wrapped: false },
};

export function createCopyStyles(): CopyStyles {
  const formats: string[] = [];
  const made = new Map<string, number>();
  const xfs: string[] = [];
  const formatId = (format: string): number => {
    if (format === 'General') return 0;
    if (!formats.includes(format)) formats.push(format);
    return FIRST_OWN + formats.indexOf(format);
  };
  return {
    styleOf: (look, format, quoted) => {
      const key = `${LOOKS.indexOf(look)} ${quoted ? 'q' : ''} ${format}`;
      const known = made.get(key);
      if (known !== undefined) return known;
      const { font, fill, border, across, wrapped } = DRAWN[look];
      xfs.push(`<xf numFmtId="${formatId(format)}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`
        + `<alignment horizontal="${across}" vertical="center"${wrapped ? ' wrapText="1"' : ''}/></xf>`);
      made.set(key, xfs.length);
      return xfs.length;
    },
    part: () => stylesPart(formats, xfs),
  };
}

function stylesPart(formats: readonly string[], xfs: readonly string[]): string {
  const font = (size: string, bold: string): string => `<font>${bold}<sz val="${size}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  const own = formats.map((format, at) => `<numFmt numFmtId="${FIRST_OWN + at}" formatCode="${encodeAttribute(format)}"/>`);
  return '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
    + (own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`)
    + `<fonts count="3">${font('10', '')}${font('14', '<b/>')}${font('10', '<b/>')}</fonts>`
    + '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    + '<fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>'
    + '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>'
    + `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders>`
    + '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    + `<cellXfs count="${xfs.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>`
    + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
}
