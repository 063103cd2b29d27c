import { makeStyles, tokens } from '@fluentui/react-components';
import type { VerdictCard } from '../../review/verdict-card';
import { SaysLine } from '../parts/says-line';
import { SelfCheckButton } from '../parts/self-check-button';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  clear: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: '8px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
});

/** 全部通过: nothing is left to settle. */
export function AllClear({ card: { passed, waived } }: { readonly card: VerdictCard }) {
  const styles = useStyles();
  const words = useWords();
  const count = String(passed);
  return (
    <div className={styles.clear} data-part="all-clear">
      <SaysLine intent="success">{waived === 0 ? words('reviewtab.allPassed', { count }) : words('reviewtab.allSettled', { count, waived: String(waived) })}</SaysLine>
      <SelfCheckButton />
    </div>
  );
}
