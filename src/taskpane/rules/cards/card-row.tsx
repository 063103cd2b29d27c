import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowColumns, RowText } from '../../../report/rule-cards/card-text';
import { useWords } from '../../preferences/preferences-provider';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '2px', padding: '8px', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  role: { color: tokens.colorNeutralForeground2 },
  result: { fontWeight: tokens.fontWeightSemibold },
  given: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  steps: { listStyleType: 'none', margin: 0, padding: 0, color: tokens.colorNeutralForeground2 },
});

/** 例行: what was given, the numbers put in, and what came out. Below each other, for a pane is narrow. */
export function CardRow({ row: { label, given, steps, result, reason }, columns }: { readonly row: RowText; readonly columns: RowColumns }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <span className={styles.role}>{label}</span>
        <span className={styles.result}>{words('rulecards.named', { name: columns.result, text: result })}</span>
      </span>
      <span className={styles.given}>
        {given.map((text, at) => text !== '' && <span key={at}>{words('rulecards.named', { name: columns.given[at] ?? '', text })}</span>)}
      </span>
      <ul className={styles.steps} aria-label={columns.steps}>{steps.map((step, at) => <li key={at}>{step}</li>)}</ul>
      {columns.reason !== null && <span>{words('rulecards.named', { name: columns.reason, text: reason })}</span>}
    </li>
  );
}
