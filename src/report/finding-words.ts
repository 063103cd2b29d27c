import { type CellRef, cellAddress, refText } from '../workbook/cell-ref';
import { message, type Message, type MessageDatum } from '../wording/message';
import type { FindingFacts, FormIdentity, WaiverFacts } from './opinion-facts';

/** More cells of the other side tell nobody anything. */
const MOST_RELATED = 3;

/** 单元格 of a finding: without the sheet where it is that of the form; with the cells of the other side. */
export function cellWords({ ref, related }: FindingFacts, identity: FormIdentity): MessageDatum {
  const own = address(ref, identity);
  const others = related.slice(0, MOST_RELATED).map((other) => address(other, identity)).join(' ');
  return others === '' ? own : message('report.related', { cell: own, others });
}

/** The cell alone, for a list. */
export function address(ref: CellRef, { range }: FormIdentity): string {
  return range.startsWith(`${ref.sheet}!`) ? cellAddress(ref.row, ref.column) : refText(ref);
}

/** 问题 with what the reviewer said about it. */
export function findingWords({ message: says, note }: FindingFacts): Message {
  return note === '' ? says : message('report.noted', { message: says, note });
}

export function indicatorWords({ indicator }: FindingFacts): MessageDatum {
  return indicator === '' ? message('report.wholeForm') : indicator;
}

/** 豁免理由 with what the person added, and the day. */
export function waiverWords({ reason, text, on }: WaiverFacts): Message {
  return text === '' ? message('report.waivedBecause', { reason, on }) : message('report.waivedSaying', { reason, text, on });
}
