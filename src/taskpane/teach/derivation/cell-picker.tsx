import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { ExplainableCell } from '../../../explain/explainable-cells';
import { focusItem } from '../../parts/focus-item';
import { VirtualList } from '../../parts/virtual-list';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { CellItem } from './cell-item';
import { pickerItems } from './picker-items';

const HEIGHTS = { group: 28, cell: 36 } as const;

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  search: { minWidth: 0, '& > input': { minWidth: 0 } },
  group: { margin: 0, padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  none: { margin: 0, padding: '8px 0' },
});

/** 选格: every computed cell of the form by group, found by typing; ↑ ↓ walk, Enter takes. */
export function CellPicker({ onPick, onClose }: { readonly onPick: (cell: ExplainableCell) => void; readonly onClose: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { cells, chosen } = useTeach();
  const [query, setQuery] = useState('');
  const items = useMemo(() => pickerItems(cells, query, (kind) => words(`derivation.kind-${kind}`)), [cells, query, words]);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const chosenAt = items.findIndex((item) => item.kind === 'cell' && item.cell === chosen);
  const found = items.findIndex(({ key }) => key === activeKey);
  const active = found >= 0 ? found : chosenAt >= 0 ? chosenAt : items.findIndex(({ kind }) => kind === 'cell');

  const moveTo = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    setActiveKey(item.key);
    focusItem(list.current, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const inSearch = event.target instanceof HTMLInputElement;
    const isCell = (item: (typeof items)[number]) => item.kind === 'cell';
    const to = event.key === 'ArrowDown' ? (inSearch ? active : items.findIndex((item, at) => at > active && isCell(item)))
      : event.key === 'ArrowUp' && !inSearch ? items.findLastIndex((item, at) => at < active && isCell(item))
        : event.key === 'Home' && !inSearch ? items.findIndex(isCell)
          : event.key === 'End' && !inSearch ? items.findLastIndex(isCell) : null;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return onClose();
    }
    if (event.key === 'Enter' && inSearch) {
      const item = items[active];
      if (item?.kind === 'cell') onPick(item.cell);
      return;
    }
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    moveTo(to);
  };
  return (
    <div className={styles.picker} onKeyDown={onKeyDown} data-part="picker">
      <Input
        className={styles.search}
        size="small"
        type="search"
        autoFocus
        autoComplete="off"
        value={query}
        placeholder={words('derivation.search')}
        aria-label={words('derivation.search')}
        contentBefore={<SearchRegular />}
        onChange={(_, { value }) => { setQuery(value); }}
      />
      {items.length === 0 && <p className={styles.none}>{words('derivation.noneFound')}</p>}
      <div ref={list}>
        <VirtualList items={items} keyOf={({ key }) => key} label={words('derivation.cells')} estimate={({ kind }) => HEIGHTS[kind]} shown={chosenAt} active={active}>
          {(item, index) => item.kind === 'group'
            ? <h3 className={styles.group}>{words(`derivation.group-${item.group}`, { count: String(item.count) })}</h3>
            : <CellItem cell={item.cell} chosen={item.cell === chosen} tabIndex={index === active ? 0 : -1} onPick={onPick} />}
        </VirtualList>
      </div>
    </div>
  );
}
