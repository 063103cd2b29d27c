import { makeStyles, tokens } from '@fluentui/react-components';
import { sourceSays } from '../../../explain/steps/card-text';
import type { CardFooting } from '../../../explain/steps/step-card';
import { Fold } from '../../parts/fold';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { CertaintyBadge } from '../../rules/certainty-badge';

const useStyles = makeStyles({
  source: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** 依据: the source by its title, the clause, and how sure the rule is. */
export function CardSource({ footing }: { readonly footing: CardFooting }) {
  const styles = useStyles();
  const say = useSay();
  const words = useWords();
  return (
    <div>
      <div className={styles.source}>
        <CertaintyBadge certainty={footing.certainty} />
        <span>{say(sourceSays(footing))}</span>
      </div>
      {footing.note !== null && <Fold title={words('derivation.note')}><div className={styles.source}>{footing.note}</div></Fold>}
    </div>
  );
}
