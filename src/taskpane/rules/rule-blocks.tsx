import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { describeProfile } from '../../explain/rules/describe-profile';
import type { RuleLine } from '../../explain/rules/rule-line';
import type { RuleProfile } from '../../profile/rule-profile';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { RuleList } from './rule-list';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  quiet: { color: tokens.colorNeutralForeground2 },
  panel: { marginLeft: tokens.spacingHorizontalS, marginRight: 0 },
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
          <AccordionPanel className={styles.panel}><RuleList lines={lines} profile={profile} /></AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );

  function sureness(lines: readonly RuleLine[]): string {
    const unsure = lines.filter(({ footing }) => footing.certainty !== 'established').length;
    return unsure === 0 ? words('rules.allSure') : words('rules.someUnsure', { count: String(unsure) });
  }
}
