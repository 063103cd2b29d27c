import { type KeyboardEvent, useRef, useState } from 'react';
import type { EvaluationForm } from '../../form/evaluation-form';
import { focusItem } from '../parts/focus-item';
import { usePane } from '../parts/pane-context';
import { VirtualList } from '../parts/virtual-list';
import { useWords } from '../preferences/preferences-provider';
import { PreviewItemView } from './preview-item-view';
import { type FoldedGroup, type PreviewItem, previewItems } from './preview-items';
import { selectedRow } from './selected-row';

const HEIGHTS = { block: 32, fold: 32, row: 76 } as const;

/** The preview's lines with one stop for the keyboard: ↑ ↓ Home End move, the line they reach takes Tab. */
export function PreviewList({ form }: { readonly form: EvaluationForm }) {
  const words = useWords();
  const { state: { preview, selection } } = usePane();
  const [open, setOpen] = useState<ReadonlySet<FoldedGroup>>(new Set());
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const firstSelection = useRef(selection);
  const selected = selectedRow(preview, selection);
  const items = previewItems(preview, form, open, selected);

  const selectedIndex = items.findIndex((item) => item.kind === 'row' && item.row === selected);
  // Where the cursor stood when the pane opened is no reason to scroll; where it goes from then on is, and so is the same
  // cell when it is told anew, because somebody asks for it.
  const moved = selection !== null && selection !== firstSelection.current;
  if (moved) firstSelection.current = null;
  const found = items.findIndex(({ key }) => key === activeKey);
  const active = found >= 0 ? found : Math.max(items.findIndex(({ kind }) => kind === 'row'), 0);

  const moveTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setActiveKey(item.key);
    focusItem(list.current, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event, items, active);
    if (next === null) return;
    event.preventDefault();
    moveTo(next);
  };
  const toggle = (group: FoldedGroup) => {
    const after = new Set(open);
    if (!after.delete(group)) after.add(group);
    setOpen(after);
  };
  return (
    <div ref={list} onFocus={({ target }) => { setActiveKey(items[indexAt(target)]?.key ?? activeKey); }}>
      <VirtualList
        items={items}
        keyOf={({ key }) => key}
        label={words('filltab.previewList')}
        estimate={({ kind }) => HEIGHTS[kind]}
        shown={moved ? selectedIndex : -1}
        active={active}
        onKeyDown={onKeyDown}
      >
        {(item, index) => <PreviewItemView item={item} tabStop={index === active} selected={index === selectedIndex} onToggle={toggle} />}
      </VirtualList>
    </div>
  );
}

/** Lines that hold something to focus; headings are passed over. */
const holdsFocus = (item: PreviewItem) => item.kind === 'row' || item.kind === 'fold';

function nextIndex({ key, target }: KeyboardEvent, items: readonly PreviewItem[], active: number): number | null {
  // ↑ ↓ Home End belong to the text field while a number is typed into it.
  const typing = target instanceof HTMLInputElement && target.type === 'text';
  if (typing && (key === 'Home' || key === 'End')) return null;
  const index = key === 'ArrowDown' ? items.findIndex((item, at) => at > active && holdsFocus(item))
    : key === 'ArrowUp' ? items.findLastIndex((item, at) => at < active && holdsFocus(item))
      : key === 'Home' ? items.findIndex(holdsFocus)
        : key === 'End' ? items.findLastIndex(holdsFocus) : -1;
  return index < 0 ? null : index;
}

function indexAt(target: Element): number {
  return Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1);
}
