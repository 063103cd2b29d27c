import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Consequence } from '../../../teach/what-if/outcomes';
import { useWords, type Words } from '../../preferences/preferences-provider';
import { outcomeText } from './outcome-text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontVariantNumeric: 'tabular-nums' },
  head: { width: '29%', padding: '0 0 2px 8px', textAlign: 'end', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  row: { padding: '2px 0', textAlign: 'start', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
  cell: { padding: '2px 0 2px 8px', textAlign: 'end', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  changed: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** 前后对照: 得分, 完成率, 小计, 总分 and 等级 as the form has them and as they would be; the arrow marks what moves. */
export function Results({ consequences }: { readonly consequences: readonly Consequence[] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <table className={styles.table} aria-label={words('whatif.results')} data-part="results">
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.head}>{words('whatif.before')}</th>
          <th scope="col" className={styles.head}>{words('whatif.after')}</th>
        </tr>
      </thead>
      <tbody>
        {consequences.map(({ of, name, before, after, changed }, at) => (
          <tr key={at} data-of={of} data-changed={changed || undefined}>
            <th scope="row" className={styles.row}>{consequenceName({ of, name }, words)}</th>
            <td className={styles.cell}>{outcomeText(before, words)}</td>
            <td className={mergeClasses(styles.cell, changed && styles.changed)}>{changed && <span aria-hidden>► </span>}{outcomeText(after, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function consequenceName({ of, name }: Pick<Consequence, 'of' | 'name'>, words: Words): string {
  return of === 'subtotal' && name !== '' ? name : words(`whatif.of-${of}`);
}
