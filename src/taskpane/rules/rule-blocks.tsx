import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { describeProfile } from '../../explain/rules/describe-profile';
import type { RuleLine } from '../../explain/rules/rule-line';
import type { RuleProfile } from '../../profile/rule-profile';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { CertaintyBadge } from './certainty-badge';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { marginLeft: tokens.spacingHorizontalS, marginRight: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  rule: { display: 'flex', flexDirection: 'column', gap: '2px', overflowWrap: 'anywhere' },
  source: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: '2px', color: tokens.colorNeutralForeground2 },
});

/** The blocks of a profile; each line with its source and how sure it is. */
export function RuleBlocks({ profile }: { readonly profile: RuleProfile }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const blocks = useMemo(() => describeProfile(profile), [profile]);
  return (
    <Accordion multiple collapsible defaultOpenItems={blocks[0]?.title.key}>
      {blocks.map(({ title, lines }) => (
        <AccordionItem key={title.key} value={title.key}>
          <AccordionHeader as="h3">
            <span className={styles.header}>
              {say(title)}
              <Caption1 className={styles.quiet}>{`${words('rules.count', { count: String(lines.length) })} · ${sureness(lines)}`}</Caption1>
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
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
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );

  function sureness(lines: readonly RuleLine[]): string {
    const unsure = lines.filter(({ footing }) => footing.certainty !== 'established').length;
    return unsure === 0 ? words('rules.allSure') : words('rules.someUnsure', { count: String(unsure) });
  }

  function sourceOf({ source, clause }: RuleLine['footing']): string {
    const title = profile.sources.find(({ id }) => id === source)?.title ?? source;
    return clause === undefined ? title : words('rules.sourceAt', { title, clause });
  }
}
