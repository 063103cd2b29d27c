import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { DeductionFacts, ReviewedFacts, ReviewedRow } from '../opinion-facts';
import type { PaperRow } from './paper';
import { cell, paperRow } from './paper-row';

/** 复核得分表: the reviewer's score beside the unit's, and what each deduction rests on. */
export function reviewedRows(columns: readonly number[], { pack, rows, total, grade }: ReviewedFacts, language: Language): readonly PaperRow[] {
  const words = (says: Message): string => say(says, language);
  const none = words(message('report.none'));
  const title = pack === null ? message('report.reviewedFreely') : message('report.reviewed', { pack: message('report.pack', { ...pack }) });
  const grounds = ({ deductions }: ReviewedRow): string => deductions.map((deduction) => words(deductionWords(deduction))).join('\n');
  return [
    paperRow(columns, [cell(words(title), 'group', columns.length)], 18),
    paperRow(columns, [
      cell(words(message('report.number')), 'heading'),
      cell(words(message('report.weight')), 'heading'),
      cell(words(message('report.indicator')), 'heading'),
      cell(words(message('report.ownScore')), 'heading'),
      cell(words(message('report.reviewedScore')), 'heading'),
      cell(words(message('report.ground')), 'heading'),
    ], 20),
    ...rows.map((row, at) => paperRow(columns, [
      cell(String(at + 1), 'centre'),
      cell(row.weight, 'centre'),
      cell(row.indicator, 'text'),
      cell(row.reported, 'amount'),
      cell(row.reviewed, 'amount'),
      cell(grounds(row), 'text'),
    ], 18)),
    paperRow(columns, [
      cell(words(message('report.reviewedTotal')), 'label', 3),
      cell('', 'amount'),
      cell(total ?? none, 'amount'),
      cell(grade === null ? none : words(message('report.reviewedGrade', { grade })), 'centre'),
    ], 18),
  ];
}

export function deductionWords({ points, wording, basis }: DeductionFacts): Message {
  return basis === '' ? message('report.deductionBare', { points, wording }) : message('report.deduction', { points, wording, basis });
}
