import { decimalText, parseDecimal } from '../../exact/decimal';
import type { FormAssessment } from '../../assess';
import { foldText } from '../../quantity/normalise';
import type { FileRecord } from '../../record/file-record';
import { type CellRef, refText } from '../../workbook/cell-ref';
import { message, type Message } from '../../wording/message';
import { subjectOf } from './form-view';
import { openCells } from './open-cells';

/** 评定是否可用: the decision as the record keeps it, or why it is refused. */
export type Decision = { readonly score: string } | { readonly refused: Message };

/** What the record takes, which is more than any form asks for. */
const KEPT = /^-?\d{1,12}(?:\.\d{1,12})?$/;

/** Reads what a person entered for a score that the rule leaves open. Exact, both ends included, as scoring takes it. */
export function readDecision(ref: CellRef, text: string, assessed: readonly FormAssessment[], record: FileRecord): Decision {
  const range = rangeAt(ref, assessed, record);
  if (range === undefined) return { refused: message('session.decide.notOpen', { cell: refText(ref) }) };
  const value = parseDecimal(foldText(text).replace(/分$/, ''));
  const score = value === null ? '' : decimalText(value);
  if (value === null || !KEPT.test(score)) return { refused: message('session.decide.noNumber', { text: text.trim().slice(0, 40) }) };
  if (range !== null && (value.lessThan(range.low) || value.greaterThan(range.high))) {
    return { refused: message('session.decide.outside', { score, low: decimalText(range.low), high: decimalText(range.high) }) };
  }
  return { score };
}

function rangeAt(ref: CellRef, assessed: readonly FormAssessment[], record: FileRecord) {
  for (const assessment of assessed) {
    const subject = assessment.form.sheet === ref.sheet ? subjectOf(assessment) : null;
    const open = subject === null ? null : openCells(subject, record);
    if (open?.has(refText(ref)) === true) return open.get(refText(ref))!;
  }
  return undefined;
}
