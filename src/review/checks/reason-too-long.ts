import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { oneLine, rowName } from '../../form/row-name';
import { refText } from '../../workbook/cell-ref';
import { INAPPLICABLE, type Check, type Observation } from '../check';

/** 原因过长: more words than the profile allows. */
export const reasonTooLong: Check = {
  id: 'reason-too-long',
  level: 'warning',
  evaluate: ({ form, profile }) => {
    const most = profile.reasons.longestLength;
    if (most === null) return INAPPLICABLE;
    const found = new Map<string, Observation>();
    for (const { name, cell } of reasonCells(form)) {
      const length = lengthOf(cell.text);
      const at = refText(cell.ref);
      if (length <= most || found.has(at)) continue;
      found.set(at, {
        ref: cell.ref,
        message: 'long',
        data: { name, length: String(length), most: String(most) },
        written: cell.text,
      });
    }
    return [...found.values()];
  },
};

function reasonCells({ funds, indicators }: EvaluationForm): readonly { readonly name: string; readonly cell: Field }[] {
  return [
    ...funds.flatMap(({ label, reason }) => (reason === null ? [] : [{ name: oneLine(label), cell: reason }])),
    ...indicators.flatMap((row) => (row.reason === null ? [] : [{ name: rowName(row), cell: row.reason }])),
  ];
}

/** 字数: blanks and line ends are no characters, a rare sign of two code units is one. */
function lengthOf(text: string): number {
  return [...text.replaceAll(/\s/g, '')].length;
}
