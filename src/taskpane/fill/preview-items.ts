import type { EvaluationForm, Field } from '../../form/evaluation-form';
import { refText } from '../../workbook/cell-ref';
import type { PreviewRow } from '../session/pane-session';

/** 块: where in the form a computed cell stands. */
type Block = 'funds' | 'indicators' | 'sums';

/** Groups that are folded away until somebody asks for them. */
export type FoldedGroup = 'left' | 'right';

/** What the list of the preview is made of, line by line. */
export type PreviewItem =
  | { readonly kind: 'block'; readonly key: string; readonly block: Block }
  | { readonly kind: 'row'; readonly key: string; readonly row: PreviewRow }
  | { readonly kind: 'fold'; readonly key: string; readonly group: FoldedGroup; readonly count: number; readonly open: boolean };

/**
 * 预览的行 of a form: what can be written or must be decided first, by block; what is left alone and what agrees stand
 * folded at the end. `selected` is shown even where its group is folded.
 */
export function previewItems(
  rows: readonly PreviewRow[], form: EvaluationForm, open: ReadonlySet<FoldedGroup>, selected: PreviewRow | null,
): readonly PreviewItem[] {
  return [
    ...workOf(rows, blocksOf(form)),
    ...folded('left', rows, open, selected),
    ...folded('right', rows, open, selected),
  ];
}

function rowKey({ ref }: PreviewRow): string {
  return refText(ref);
}

const BLOCKS: readonly Block[] = ['funds', 'indicators', 'sums'];

function workOf(rows: readonly PreviewRow[], blocks: ReadonlyMap<string, Block>): readonly PreviewItem[] {
  const work = rows.filter(({ state }) => state !== 'left' && state !== 'right');
  return BLOCKS.flatMap((block): PreviewItem[] => {
    const members = work.filter((row) => (blocks.get(rowKey(row)) ?? 'sums') === block);
    if (members.length === 0) return [];
    return [{ kind: 'block', key: block, block }, ...members.map((row): PreviewItem => ({ kind: 'row', key: rowKey(row), row }))];
  });
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
