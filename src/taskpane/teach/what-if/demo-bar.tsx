import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useWords } from '../../preferences/preferences-provider';
import { outcomeText } from './outcome-text';
import type { WhatIfView } from './use-what-if';

const useStyles = makeStyles({
  bar: { position: 'sticky', bottom: 0, zIndex: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, padding: '6px 12px 8px', borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  sums: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  says: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

/** 仅演示: always in sight, with the total and the grade that would follow. */
export function DemoBar({ view: { changes, consequences, resetAll } }: { readonly view: WhatIfView }) {
  const styles = useStyles();
  const words = useWords();
  const sums = consequences.filter(({ of }) => of === 'total' || of === 'grade');
  return (
    <div className={styles.bar} data-part="demo">
      <div className={styles.sums}>
        {sums.map(({ of, before, after, changed }) => (
          <span key={of}>{changed
            ? words('whatif.moves', { of: words(`whatif.of-${of}`), before: outcomeText(before, words), after: outcomeText(after, words) })
            : words('whatif.stays', { of: words(`whatif.of-${of}`), value: outcomeText(after, words) })}</span>
        ))}
      </div>
      <div className={styles.line}>
        <span className={styles.says}><EyeRegular aria-hidden />{words('whatif.demo')}</span>
        {changes.length > 0 && <Button size="small" onClick={resetAll}>{words('whatif.resetAll')}</Button>}
      </div>
    </div>
  );
}
