import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { InSightContext, useOffsetInScroller, useScroller } from './scroller';

/** Up to here everything is drawn: nothing jumps, and the browser's own search finds it. */
const DRAWN_WHOLE = 30;

const useStyles = makeStyles({
  list: { position: 'relative', width: '100%' },
  placed: { position: 'absolute', top: 0, left: 0, right: 0 },
});

interface ListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly label: string;
  /** Height of an item in pixels, before it was measured. */
  readonly estimate: (item: T) => number;
  /** Brought into sight whenever it becomes another one; -1: none. */
  readonly shown: number;
  /** The item that takes the keyboard; it stays drawn wherever the list is scrolled to. */
  readonly active: number;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: (item: T, index: number) => ReactNode;
}

/** 长列表: draws what is in sight once a list is long. */
export function VirtualList<T>(props: ListProps<T>) {
  return props.items.length > DRAWN_WHOLE ? <WindowedList {...props} /> : <WholeList {...props} />;
}

function WholeList<T>({ items, keyOf, label, shown, onKeyDown, children }: ListProps<T>) {
  const scroller = useScroller();
  const [list, setList] = useState<HTMLElement | null>(null);
  const due = useDue(items[shown] === undefined ? null : keyOf(items[shown]));
  useEffect(() => {
    if (list === null || scroller === null || !due()) return;
    const item = list.children[shown];
    if (item !== undefined) bringIntoSight(item, scroller);
  }, [list, scroller, due]);
  return (
    <div role="list" aria-label={label} ref={setList} onKeyDown={onKeyDown}>
      {items.map((item, index) => <div role="listitem" data-index={index} key={keyOf(item)}>{children(item, index)}</div>)}
    </div>
  );
}

function WindowedList<T>({ items, keyOf, label, estimate, shown, active, onKeyDown, children }: ListProps<T>) {
  const styles = useStyles();
  const scroller = useScroller();
  const [list, setList] = useState<HTMLElement | null>(null);
  const scrollMargin = useOffsetInScroller(list);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => estimate(items[index]!),
    getItemKey: (index) => keyOf(items[index]!),
    overscan: 6,
    scrollMargin,
    scrollPaddingStart: 8,
    scrollPaddingEnd: 8,
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range);
      return active < 0 || active >= items.length || drawn.includes(active) ? drawn : [...drawn, active].sort((a, b) => a - b);
    },
  });
  const due = useDue(items[shown] === undefined ? null : keyOf(items[shown]));
  useEffect(() => {
    if (due()) virtualizer.scrollToIndex(shown, { align: 'auto' });
  }, [virtualizer, due]);
  return (
    <div role="list" aria-label={label} ref={setList} className={styles.list} style={{ height: `${virtualizer.getTotalSize()}px` }} onKeyDown={onKeyDown}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <div
          role="listitem"
          key={key}
          data-index={index}
          aria-setsize={items.length}
          aria-posinset={index + 1}
          ref={virtualizer.measureElement}
          className={styles.placed}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
        >
          {children(items[index]!, index)}
        </div>
      ))}
    </div>
  );
}

/**
 * 待显示: whether an item is still to be brought into sight. Once for each time that it becomes the one shown, and not when
 * it only moves to another place: nobody asked to be taken there. What is chosen while another tab is shown waits.
 */
function useDue(key: string | null): () => boolean {
  const inSight = useContext(InSightContext);
  const brought = useRef<string | null>(null);
  return useCallback(() => {
    if (key === null) brought.current = null;
    if (key === null || !inSight || brought.current === key) return false;
    brought.current = key;
    return true;
  }, [key, inSight]);
}

/** Scrolls `scroller` and nothing around it: a list in a box of its own must not move the whole tab. */
function bringIntoSight(item: Element, scroller: HTMLElement): void {
  const at = item.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  if (at.top < seen.top) scroller.scrollTop -= seen.top - at.top;
  else if (at.bottom > seen.bottom) scroller.scrollTop += at.bottom - seen.bottom;
}
