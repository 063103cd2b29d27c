import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { RuleProfile } from '../../../profile/rule-profile';
import { cardText } from '../../../report/rule-cards/card-text';
import type { RuleCard } from '../../../teach/rule-cards/rule-card';
import { usePreferences, useWords } from '../../preferences/preferences-provider';
import { RuleList } from '../rule-list';
import { CardGraph } from './card-graph';
import { CardRow } from './card-row';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalM, minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  formulas: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  rows: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** What a card says: the rule, its formula, its graph and the rows that the engine has scored. */
export function CardBody({ card, profile }: { readonly card: RuleCard; readonly profile: RuleProfile }) {
  const styles = useStyles();
  const words = useWords();
  const { preferences: { language } } = usePreferences();
  const text = useMemo(() => cardText(card, profile, language), [card, profile, language]);
  return (
    <div className={styles.body}>
      {card.lines.length > 0 && <RuleList lines={card.lines} profile={profile} />}
      {text.formulas.length > 0 && (
        <div className={styles.part}>
          <span className={styles.name} id={`ziping-formula-${card.id}`}>{words('rulecards.formulas')}</span>
          <ul className={styles.formulas} aria-labelledby={`ziping-formula-${card.id}`}>{text.formulas.map((formula) => <li key={formula}>{formula}</li>)}</ul>
        </div>
      )}
      <CardGraph card={card} profile={profile} />
      {text.rows.length > 0 && (
        <div className={styles.part}>
          <span className={styles.name} id={`ziping-rows-${card.id}`}>{words('rulecards.rows')}</span>
          <ul className={styles.rows} aria-labelledby={`ziping-rows-${card.id}`}>{text.rows.map((row, at) => <CardRow key={at} row={row} columns={text.columns} />)}</ul>
        </div>
      )}
    </div>
  );
}
