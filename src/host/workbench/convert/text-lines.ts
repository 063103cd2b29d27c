import type { ICellData, IDocumentData, IStyleData } from '@univerjs/core';

/** 多行文本 of a cell: the grid's small document of paragraphs, with the plain text beside it for formulas that read it. */
export function linesOfText(text: string, style: IStyleData): ICellData {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return { v: lines, t: 1, p: documentOf(lines, style) };
}

function documentOf(text: string, style: IStyleData): IDocumentData {
  const paragraphs = text.split('\n');
  let at = -1;
  return {
    id: 'd',
    body: {
      dataStream: `${paragraphs.join('\r')}\r\n`,
      textRuns: [{ st: 0, ed: text.length, ts: textStyle(style) }],
      paragraphs: paragraphs.map(({ length }) => ({ startIndex: (at += length + 1) })),
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
    documentStyle: {},
    drawings: {},
    drawingsOrder: [],
  };
}

/** The document does not take over the cell's typeface by itself. */
function textStyle({ ff, fs, bl, it, ul, st, cl }: IStyleData): IStyleData {
  return Object.fromEntries(Object.entries({ ff, fs, bl, it, ul, st, cl }).filter(([, value]) => value !== undefined));
}

/** 纯文本 of such a document; its other signs stand for what is no text. */
export function textOfDocument({ body }: IDocumentData): string {
  const stream = body?.dataStream ?? '';
  // eslint-disable-next-line no-control-regex -- the grid's own signs for tables, links and pictures
  return (stream.endsWith('\r\n') ? stream.slice(0, -2) : stream).replaceAll('\r', '\n').replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
}
