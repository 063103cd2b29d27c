import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { focusItem } from '../parts/focus-item';
import { useSay } from '../parts/use-say';
import { VirtualList } from '../parts/virtual-list';
import { useWords } from '../preferences/preferences-provider';
import type { EditorKind } from './finding-actions';
import type { FindingItem } from './finding-items';
import { FindingView } from './finding-view';
import { useReview } from './review-context';
import { useDecisions } from './use-decisions';
import { walkKey } from './walk-keys';

const HEIGHTS = { check: 32, finding: 108 } as const;

const useStyles = makeStyles({
  check: { display: 'block', margin: 0, padding: '10px 0 4px', color: tokens.colorNeutralForeground2 },
});

/** 审核发现 with one stop for the keyboard: ↑ ↓ or J K walk, the line they reach takes Tab and every other key. */
export function FindingsList({ items }: { readonly items: readonly FindingItem[] }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { review, state: { at }, announce } = useReview();
  const { takeIn, unwaive } = useDecisions(review, announce);
  const [activeKey, setActiveKey] = useState(at);
  const [editor, setEditor] = useState<{ readonly key: string; readonly kind: EditorKind } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const lastActive = useRef(0);
  /** The keyboard is in the list, also when the line that had it has gone. */
  const inList = useRef(false);
  const wantsFocus = useRef(false);

  const found = items.findIndex(({ key }) => key === activeKey);
  const inItsPlace = items.findIndex(({ key }) => key === at);
  const active = found >= 0 ? found : inItsPlace >= 0 ? inItsPlace : nearest(items, lastActive.current);
  const item = items[active];
  useEffect(() => {
    lastActive.current = active;
    const lost = inList.current && found < 0 && (document.activeElement === null || document.activeElement === document.body);
    if (!wantsFocus.current && !lost) return;
    wantsFocus.current = false;
    focusItem(list.current, active);
  });

  // What the line shows besides once it is the active one has to be in sight as well.
  useEffect(() => {
    if (inList.current) list.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeKey]);

  const moveTo = (index: number) => {
    const next = items[index];
    if (next === undefined) return;
    setActiveKey(next.key);
    focusItem(list.current, index);
  };
  const open = (key: string, kind: EditorKind) => {
    setActiveKey(key);
    setEditor({ key, kind });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = walkKey(event);
    if (key === null || key === 'undo' || key === 'keys' || item?.kind !== 'finding') return;
    event.preventDefault();
    const { row } = item;
    switch (key) {
      case 'take-in': return takeIn(row);
      case 'waive': return row.state === 'waived' ? unwaive(row) : open(item.key, 'waive');
      case 'note': return open(item.key, 'note');
      default: return moveTo(indexAfter(key, items, active));
    }
  };
  const onFocus = (target: Element) => {
    inList.current = true;
    const reached = items[Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1)];
    if (reached?.kind !== 'finding') return;
    setActiveKey(reached.key);
    review.look(reached.key);
  };
  return (
    <div
      ref={list}
      data-part="findings"
      onFocus={({ target }) => { onFocus(target); }}
      onBlur={({ relatedTarget }) => { if (relatedTarget !== null && list.current?.contains(relatedTarget) !== true) inList.current = false; }}
    >
      <VirtualList
        items={items}
        keyOf={({ key }) => key}
        label={words('reviewtab.findings')}
        estimate={({ kind }) => HEIGHTS[kind]}
        shown={-1}
        active={active}
        onKeyDown={onKeyDown}
      >
        {(one, index) => one.kind === 'check'
          ? <Caption1Strong as="h3" className={styles.check}>{words('reviewtab.checkGroup', { title: say(one.title), count: String(one.count) })}</Caption1Strong>
          : (
            <FindingView
              row={one.row}
              active={index === active}
              editor={editor?.key === one.key ? editor.kind : null}
              onEditor={(kind) => { open(one.key, kind); }}
              onDone={() => {
                setEditor(null);
                wantsFocus.current = true;
              }}
            />
          )}
      </VirtualList>
    </div>
  );
}

const isFinding = ({ kind }: FindingItem) => kind === 'finding';

/** The finding that stands where the last one stood. */
function nearest(items: readonly FindingItem[], at: number): number {
  const after = items.findIndex((item, index) => index >= at && isFinding(item));
  return after >= 0 ? after : items.findLastIndex(isFinding);
}

function indexAfter(key: 'next' | 'previous' | 'first' | 'last', items: readonly FindingItem[], active: number): number {
  switch (key) {
    case 'next': return items.findIndex((item, at) => at > active && isFinding(item));
    case 'previous': return items.findLastIndex((item, at) => at < active && isFinding(item));
    case 'first': return items.findIndex(isFinding);
    case 'last': return items.findLastIndex(isFinding);
  }
}
