import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { RuleLine } from '../../explain/rules/rule-line';
import type { RuleProfile } from '../../profile/rule-profile';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { CertaintyBadge } from './certainty-badge';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  rule: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  source: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: '2px', color: tokens.colorNeutralForeground2 },
});

/** Rules in words, each with its source and how sure it is. */
export function RuleList({ lines, profile }: { readonly lines: readonly RuleLine[]; readonly profile: RuleProfile }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {lines.map(({ says, footing }, at) => (
        <li key={at} className={styles.rule}>
          <span>{say(says)}</span>
          <span className={styles.source}>
            <CertaintyBadge certainty={footing.certainty} />
            <Caption1>{sourceOf(footing)}</Caption1>
          </span>
          {footing.note !== undefined && <Caption1 className={styles.quiet}>{footing.note}</Caption1>}
        </li>
      ))}
    </ul>
  );

  function sourceOf({ source, clause }: RuleLine['footing']): string {
    const title = profile.sources.find(({ id }) => id === source)?.title ?? source;
    return clause === undefined ? title : words('rules.sourceAt', { title, clause });
  }
}
