import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RuleProfile } from '../../../profile/rule-profile';
import { cardGroups } from '../../../teach/rule-cards/card-groups';
import { useSay } from '../../parts/use-say';
import { CardBody } from './card-body';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  panel: { marginLeft: tokens.spacingHorizontalS, marginRight: 0 },
});

/** 规则卡 of a profile, group by group; what a card shows is made when it is opened. */
export function RuleCards({ profile }: { readonly profile: RuleProfile }) {
  const styles = useStyles();
  const say = useSay();
  const groups = useMemo(() => cardGroups(profile), [profile]);
  return (
    <div className={styles.groups} data-part="rule-cards">
      {groups.map(({ title, cards }, at) => (
        <section key={title.key} aria-label={say(title)}>
          <Subtitle2 as="h3">{say(title)}</Subtitle2>
          <Accordion multiple collapsible defaultOpenItems={at === 0 ? cards[0]?.id : undefined}>
            {cards.map((card) => (
              <AccordionItem key={card.id} value={card.id} data-card={card.id}>
                <AccordionHeader as="h4">{say(card.title)}</AccordionHeader>
                <AccordionPanel className={styles.panel}><CardBody card={card} profile={profile} /></AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
        </section>
      ))}
    </div>
  );
}
