import type { Level } from '../../review/finding';
import type { Message } from '../../wording/message';
import { refText } from '../../workbook/cell-ref';
import type { FindingRow } from '../session/review-session';

/** 筛选: what of the findings is shown; `passed` shows the checks that found nothing. */
export type Shown = Level | 'waived' | 'passed';

/** What a person asks the list for. */
export interface Wanted {
  /** null: all findings. */
  readonly shown: Shown | null;
  readonly query: string;
  readonly byCheck: boolean;
}

export const EVERYTHING: Wanted = { shown: null, query: '', byCheck: false };

/** What the list of findings is made of, line by line. */
export type FindingItem =
  | { readonly kind: 'check'; readonly key: string; readonly title: Message; readonly count: number }
  | { readonly kind: 'finding'; readonly key: string; readonly row: FindingRow };

export function wantedRows(rows: readonly FindingRow[], { shown, query }: Wanted, say: (message: Message) => string): readonly FindingRow[] {
  const chosen = rows.filter((row) => isShown(row, shown));
  const sought = folded(query);
  return sought === '' ? chosen : chosen.filter((row) => textOf(row, say).includes(sought));
}

/** In the order of the form, or check by check in the order in which their first findings stand there. */
export function findingItems(rows: readonly FindingRow[], byCheck: boolean): readonly FindingItem[] {
  if (!byCheck) return rows.map(itemOf);
  const groups = new Map<string, FindingRow[]>();
  for (const row of rows) groups.set(row.finding.check, [...groups.get(row.finding.check) ?? [], row]);
  return [...groups].flatMap(([check, members]): FindingItem[] => [
    { kind: 'check', key: `check ${check}`, title: members[0]!.title, count: members.length },
    ...members.map(itemOf),
  ]);
}

function itemOf(row: FindingRow): FindingItem {
  return { kind: 'finding', key: row.finding.id, row };
}

function isShown({ state, finding }: FindingRow, shown: Shown | null): boolean {
  if (shown === null) return true;
  return state === 'waived' ? shown === 'waived' : shown === finding.level;
}

/** Everything a line shows, so that what can be read can be searched for. */
function textOf({ finding, title, label, note, waiver }: FindingRow, say: (message: Message) => string): string {
  const { ref, related, written, expected, message } = finding;
  return folded([say(title), label, say(message), written, expected, note, waiver?.text, ...[ref, ...related].map(refText)].join(' '));
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
