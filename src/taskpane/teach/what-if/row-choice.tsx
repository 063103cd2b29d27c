import { makeStyles, Select } from '@fluentui/react-components';
import { memo } from 'react';
import type { Line } from '../../../teach/what-if/line-in-form';
import { useWords } from '../../preferences/preferences-provider';
import type { LineItem } from './use-followed-line';

const useStyles = makeStyles({ choice: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } } });

const FUND = 'fund';

/** 选哪一行. A form may have thousands, and none of them changes while one is moved. */
export const RowChoice = memo(function RowChoice({ items, line, onFollow }: { readonly items: readonly LineItem[]; readonly line: Line; readonly onFollow: (line: Line) => void }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Select className={styles.choice} aria-label={words('whatif.whichRow')} value={line === null ? FUND : String(line)} onChange={(_, { value }) => { onFollow(value === FUND ? null : Number(value)); }}>
      {items.map((item) => <option key={item.line ?? FUND} value={item.line ?? FUND}>{item.name}</option>)}
    </Select>
  );
});
