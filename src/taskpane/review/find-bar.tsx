import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useWords } from '../preferences/preferences-provider';
import type { Wanted } from './finding-items';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  search: { flexGrow: 1, flexBasis: '130px', minWidth: 0, '& > input': { minWidth: 0 } },
  order: { flexBasis: '124px', minWidth: 0, '& > select': { minWidth: 0 } },
});

/** 搜索与分组 of the findings. */
export function FindBar({ wanted, onWant }: { readonly wanted: Wanted; readonly onWant: (wanted: Wanted) => void }) {
  const styles = useStyles();
  const words = useWords();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || wanted.query === '') return;
    event.stopPropagation();
    onWant({ ...wanted, query: '' });
  };
  return (
    <div className={styles.bar}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        value={wanted.query}
        placeholder={words('reviewtab.search')}
        aria-label={words('reviewtab.search')}
        autoComplete="off"
        contentBefore={<SearchRegular />}
        onChange={(_, { value }) => { onWant({ ...wanted, query: value }); }}
        onKeyDown={onKeyDown}
      />
      <Select
        className={styles.order}
        size="small"
        aria-label={words('reviewtab.order')}
        value={wanted.byCheck ? 'check' : 'form'}
        onChange={(_, { value }) => { onWant({ ...wanted, byCheck: value === 'check' }); }}
      >
        <option value="form">{words('reviewtab.byForm')}</option>
        <option value="check">{words('reviewtab.byCheck')}</option>
      </Select>
    </div>
  );
}
