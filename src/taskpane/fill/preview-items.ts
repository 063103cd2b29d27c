import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { PaneForm, PreviewRow } from '../session/pane-session';

/** 块: where in the form a computed cell stands. */
export type Block = 'funds' | 'indicators' | 'sums';

/** Groups that are folded away until somebody asks for them. */
export type FoldedGroup = 'left' | 'right';

/** What the list of the preview is made of, line by line. */
export type PreviewItem =
  | { readonly kind: 'form'; readonly key: string; readonly form: PaneForm }
  | { readonly kind: 'block'; readonly key: string; readonly block: Block }
  | { readonly kind: 'row'; readonly key: string; readonly row: PreviewRow }
  | { readonly kind: 'fold'; readonly key: string; readonly group: FoldedGroup; readonly count: number; readonly open: boolean };

/**
 * 预览的行: what can be written or must be decided first, by form and block; what is left alone and what agrees stand
 * folded at the end. `selected` is shown even where its group is folded.
 */
export function previewItems(
  rows: readonly PreviewRow[], forms: readonly PaneForm[], open: ReadonlySet<FoldedGroup>, selected: PreviewRow | null,
): readonly PreviewItem[] {
  const byForm = grouped(rows);
  const several = byForm.size > 1;
  return [
    ...forms.flatMap((form) => workOf(form, byForm.get(form.id) ?? [], several)),
    ...folded('left', rows, open, selected),
    ...folded('right', rows, open, selected),
  ];
}

export function rowKey({ ref }: PreviewRow): string {
  return refText(ref);
}

function grouped(rows: readonly PreviewRow[]): ReadonlyMap<string, readonly PreviewRow[]> {
  const byForm = new Map<string, PreviewRow[]>();
  for (const row of rows) {
    const known = byForm.get(row.formId);
    if (known === undefined) byForm.set(row.formId, [row]);
    else known.push(row);
  }
  return byForm;
}

const BLOCKS: readonly Block[] = ['funds', 'indicators', 'sums'];

function workOf(form: PaneForm, rows: readonly PreviewRow[], several: boolean): readonly PreviewItem[] {
  const work = rows.filter(({ state }) => state !== 'left' && state !== 'right');
  if (work.length === 0) return [];
  const blocks = blocksOf(form.assessment.form);
  const items: PreviewItem[] = several ? [{ kind: 'form', key: `form ${form.id}`, form }] : [];
  for (const block of BLOCKS) {
    const members = work.filter((row) => (blocks.get(refText(row.ref)) ?? 'sums') === block);
    if (members.length > 0) items.push({ kind: 'block', key: `${form.id} ${block}`, block });
    for (const row of members) items.push({ kind: 'row', key: rowKey(row), row });
  }
  return items;
}

function folded(group: FoldedGroup, rows: readonly PreviewRow[], open: ReadonlySet<FoldedGroup>, selected: PreviewRow | null): readonly PreviewItem[] {
  const members = rows.filter(({ state }) => state === group);
  if (members.length === 0) return [];
  const drawn = open.has(group) ? members : members.filter((row) => row === selected);
  return [
    { kind: 'fold', key: `fold ${group}`, group, count: members.length, open: open.has(group) },
    ...drawn.map((row): PreviewItem => ({ kind: 'row', key: rowKey(row), row })),
  ];
}

/** Blocks of the cells of funds and indicators; every other computed cell sums something up. */
function blocksOf(form: EvaluationForm): ReadonlyMap<string, Block> {
  const known = listed.get(form);
  if (known !== undefined) return known;
  const blocks = new Map<string, Block>();
  const put = (block: Block, fields: readonly (Field | null)[]) => {
    for (const field of fields) if (field !== null) blocks.set(refText(field.ref), block);
  };
  for (const { rate, adjustmentRate, score } of form.funds) put('funds', [rate, adjustmentRate, score]);
  for (const { rate, score } of form.indicators) put('indicators', [rate, score]);
  listed.set(form, blocks);
  return blocks;
}

/** The list is drawn with every keystroke; a form never changes. */
const listed = new WeakMap<EvaluationForm, ReadonlyMap<string, Block>>();
