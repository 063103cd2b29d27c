import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightFilled } from '@fluentui/react-icons';
import { useWords } from '../preferences/preferences-provider';
import type { PreviewRow } from '../session/pane-session';

const useStyles = makeStyles({
  values: { display: 'inline-flex', alignItems: 'center', gap: '4px', flexShrink: 0, fontVariantNumeric: 'tabular-nums', maxWidth: '60%' },
  old: { color: tokens.colorNeutralForeground2, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '88px' },
  value: { fontWeight: tokens.fontWeightSemibold },
  arrow: { fontSize: '12px', color: tokens.colorNeutralForeground3, flexShrink: 0 },
});

/** 原值 ► 新值; an empty cell shows a stroke. */
export function OldAndNew({ row: { old, value, state } }: { readonly row: Pick<PreviewRow, 'old' | 'value' | 'state'> }) {
  const styles = useStyles();
  const words = useWords();
  const shown = old.trim() === '' ? '—' : old.trim();
  if (value === null || state === 'right') return <span className={styles.values}>{shown}</span>;
  return (
    <span className={styles.values} role="img" aria-label={words(old.trim() === '' ? 'filltab.newOnly' : 'filltab.oldAndNew', { old: shown, value })}>
      <span className={styles.old} title={shown}>{shown}</span>
      <ArrowRightFilled className={styles.arrow} aria-hidden />
      <span className={styles.value}>{value}</span>
    </span>
  );
}
