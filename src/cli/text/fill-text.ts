import { decimalText } from '../../exact/decimal';
import { refText } from '../../workbook/cell-ref';
import type { Language } from '../../wording/message';
import type { FilledForm } from '../filled-form';
import { whyLeft } from '../why-left';
import { formText } from './form-text';
import { cellLabel } from './cell-label';
import { sayLine } from './say-line';

/** 填报结果 for people: every cell written, and every cell left with the reason. */
export function fillText(filled: FilledForm, language: Language): string {
  const { plan } = filled;
  return [
    formText(filled, language),
    sayLine('cli.written', { count: String(plan.planned.length) }, language),
    ...plan.planned.map(({ cell, byDefault }) => sayLine(byDefault ? 'cli.writtenDefault' : 'cli.writtenCell', {
      ref: refText(cell.field.ref), label: cellLabel(cell), shown: cell.shown!,
    }, language)),
    ...(plan.right === 0 ? [] : [sayLine('cli.alreadyRight', { count: String(plan.right) }, language)]),
    ...(plan.left.length === 0 ? [] : [sayLine('cli.left', { count: String(plan.left.length) }, language)]),
    ...plan.left.map((left) => ({ ...left, why: whyLeft(left) })).map(({ cell, why, range }) => sayLine(range === null ? 'cli.leftCell' : 'cli.leftRange', {
      ref: refText(cell.field.ref),
      label: cellLabel(cell),
      why,
      ...(range === null ? {} : { low: decimalText(range.low), high: decimalText(range.high) }),
    }, language)),
  ].join('\n');
}
