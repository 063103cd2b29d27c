import type { Language } from '../wording/message';
import { message } from '../wording/message';
import { say } from '../wording/say';
import type { OpinionFacts } from './opinion-facts';
import { findingRows, headingRow } from './paper/finding-rows';
import { identityRows } from './paper/identity-rows';
import type { Paper, PaperRow } from './paper/paper';
import { cell, paperRow } from './paper/paper-row';
import { reviewedRows } from './paper/reviewed-rows';
import { signatureRow } from './paper/signature-row';
import { totalRows } from './paper/total-rows';
import { opinionSentences, selfCheckSentences } from './opinion-sentences';

/** 一张纸是给谁的: 审核意见表 by a reviewer, 自检单 by the unit itself. */
export type PaperKind = 'opinion' | 'self-check';

/** 序号、单元格、指标、问题（两列）、处理建议: 84 digits are the width of an upright A4 page. */
const COLUMNS = [5, 10, 19, 13, 13, 24];
const ALL = COLUMNS.length;

/** 审核意见表 or 自检单 of one form, as it is printed. `number` tells several forms of one file apart. */
export function opinionPaper(facts: OpinionFacts, kind: PaperKind, language: Language, number: number | null = null): Paper {
  const name = say(message(kind === 'opinion' ? 'report.opinion.sheet' : 'report.self-check.sheet'), language);
  const head: readonly PaperRow[] = [
    paperRow(COLUMNS, [cell(say(message(kind === 'opinion' ? 'report.opinion.title' : 'report.self-check.title'), language), 'title', ALL)], 36),
    ...identityRows(COLUMNS, facts, language),
    ...totalRows(COLUMNS, facts.totals, language),
    ...(facts.reviewed === null ? [] : reviewedRows(COLUMNS, facts.reviewed, language)),
  ];
  const sentences = kind === 'opinion' ? opinionSentences(facts) : selfCheckSentences(facts);
  return {
    name: number === null ? name : say(message('report.sheetNumber', { name, number: String(number) }), language),
    columns: COLUMNS,
    rows: [
      ...head,
      headingRow(COLUMNS, language),
      ...findingRows(COLUMNS, facts, language),
      paperRow(COLUMNS, [
        cell(say(message(kind === 'opinion' ? 'report.opinion' : 'report.result'), language), 'label', 2),
        cell(sentences.map((sentence) => say(sentence, language)).join(language === 'zh' ? '' : ' '), 'opinion', ALL - 2),
      ], 54),
      signatureRow(COLUMNS, facts.signature, kind, language),
      paperRow(COLUMNS, [cell(say(message('report.note'), language), 'note', ALL)]),
    ],
    repeated: head.length,
    footer: { left: facts.identity.project, pages: say(message('report.pages', { page: '&P', pages: '&N' }), language) },
  };
}
