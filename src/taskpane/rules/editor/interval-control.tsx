import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useWords } from '../../preferences/preferences-provider';
import { useEditor } from './editor-context';
import { endsOf, type IntervalEnds, intervalOf } from './interval-ends';
import { TypedInput } from './typed-input';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { minWidth: '64px' },
  end: { width: '64px', minWidth: 0 },
});

/** 区间: either end with its sign; an end without number is open. */
export function IntervalControl({ label, at, value }: { readonly label: string; readonly at: string; readonly value: string }) {
  const styles = useStyles();
  const words = useWords();
  const { rules } = useEditor();
  const ends = endsOf(value);
  if (ends === null) return <TypedInput value={value} label={label} take={(text) => { rules.set(at, text); }} />;
  const set = (change: Partial<IntervalEnds>) => { rules.set(at, intervalOf({ ...ends, ...change })); };
  const open = words('edit.open');
  return (
    <div className={styles.row}>
      <Select size="small" className={styles.sign} aria-label={words('edit.lowSign', { label })} value={ends.lowSign} onChange={(_, data) => { set({ lowSign: data.value as IntervalEnds['lowSign'], low: ends.low === '' ? '0' : ends.low }); }}>
        <option value="">{open}</option>
        <option value=">=">≥</option>
        <option value=">">&gt;</option>
      </Select>
      {ends.lowSign !== '' && <TypedInput numeric className={styles.end} value={ends.low} label={words('edit.low', { label })} take={(low) => { set({ low }); }} />}
      <Select size="small" className={styles.sign} aria-label={words('edit.highSign', { label })} value={ends.highSign} onChange={(_, data) => { set({ highSign: data.value as IntervalEnds['highSign'], high: ends.high === '' ? '1' : ends.high }); }}>
        <option value="">{open}</option>
        <option value="<=">≤</option>
        <option value="<">&lt;</option>
      </Select>
      {ends.highSign !== '' && <TypedInput numeric className={styles.end} value={ends.high} label={words('edit.high', { label })} take={(high) => { set({ high }); }} />}
    </div>
  );
}
