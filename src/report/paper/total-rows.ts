import { decimal, decimalTextWithPlaces } from '../../exact/decimal';
import { type Language, message } from '../../wording/message';
import { say } from '../../wording/say';
import type { TotalFacts, TotalLine } from '../opinion-facts';
import type { Look, PaperRow } from './paper';
import { cell, paperRow } from './paper-row';

/** 得分核对: reported, recomputed and their difference, line by line; the grade below. */
export function totalRows(columns: readonly number[], { parts, total, grade, offTable }: TotalFacts, language: Language): readonly PaperRow[] {
  const words = (key: string): string => say(message(key), language);
  const none = words('report.none');
  const row = (label: string, reported: string, recomputed: string, difference: string, look: Look = 'amount'): PaperRow => paperRow(columns, [
    cell(label, 'label', 3), cell(reported, look), cell(recomputed, look), cell(difference, look),
  ], 18);
  const line = ({ label, reported, recomputed, difference }: TotalLine): PaperRow =>
    row(label, reported === '' ? none : reported, recomputed ?? words('report.open'), difference === null ? none : like(difference, recomputed ?? ''));
  const gradeDifference = grade.reported === '' || grade.recomputed === null ? none : words(grade.reported === grade.recomputed ? 'report.gradeSame' : 'report.gradeDiffers');
  return [
    paperRow(columns, [
      cell(words('report.totals'), 'heading', 3), cell(words('report.reported'), 'heading'), cell(words('report.recomputed'), 'heading'), cell(words('report.difference'), 'heading'),
    ], 20),
    ...parts.map(line),
    ...offTable.map(({ name, points }) => row(say(message('report.offTable', { name, points }), language), words('report.notShown'), none, none)),
    line({ ...total, label: total.label === '' ? words('report.total') : total.label }),
    row(words('report.grade'), grade.reported === '' ? none : grade.reported, grade.recomputed ?? words('report.open'), gradeDifference, 'centre'),
  ];
}

/** As many places as the number it stands beside: 0.00 beside 94.66. */
function like(difference: string, beside: string): string {
  const places = (text: string): number => text.length - (text + '.').indexOf('.') - 1;
  return decimalTextWithPlaces(decimal(difference), Math.max(0, places(difference), places(beside)));
}
