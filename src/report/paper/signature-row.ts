import { type Language, message, type Message } from '../../wording/message';
import { say } from '../../wording/say';
import type { SignatureFacts } from '../opinion-facts';
import type { PaperRow } from './paper';
import { cell, paperRow } from './paper-row';

/** High enough for a seal, and one row, so that no page ends between name and date. */
const HEIGHT = 62;

/** 签署栏: who, when, and room for the seal. */
export function signatureRow(columns: readonly number[], { reviewer, date }: SignatureFacts, kind: 'opinion' | 'self-check', language: Language): PaperRow {
  const words = (says: Message): string => say(says, language);
  const name = reviewer === '' ? message('report.signature.line') : reviewer;
  return paperRow(columns, [
    cell(words(message(kind === 'opinion' ? 'report.signature.reviewer' : 'report.signature.filler', { name })), 'signature', 3),
    cell(words(message('report.signature.date', { date: date === '' ? message('report.signature.day') : date })), 'signature', 2),
    cell(words(message('report.signature.seal')), 'signature'),
  ], HEIGHT);
}
