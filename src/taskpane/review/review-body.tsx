import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, KeyboardRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { usePane } from '../parts/pane-context';
import { Section } from '../parts/section';
import { useWords } from '../preferences/preferences-provider';
import { FindingsSection } from './findings-section';
import { FixesSection } from './fixes-section';
import { FormPicker } from './form-picker';
import { useReview } from './review-context';
import { ScoresSection } from './scores-section';
import { VerdictCard } from './verdict-card';

type Part = 'findings' | 'fixes' | 'scores';

const useStyles = makeStyles({
  parts: { marginLeft: '-8px', '& > button': { paddingLeft: '8px', paddingRight: '8px' } },
  panel: { minWidth: 0, paddingTop: tokens.spacingVerticalXS },
});

/** 复核结果: the verdict, and below it the findings, what can be put right, and the reviewer's own scores. */
export function ReviewBody({ onKeys }: { readonly onKeys: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state: { busy } } = usePane();
  const { form: { card, rows, fixes, formId } } = useReview();
  const [part, setPart] = useState<Part>('findings');
  const open = rows.filter(({ state }) => state === 'open').length;
  return (
    <Section
      name="review"
      title={words('reviewtab.title')}
      beside={(
        <>
          <Button size="small" appearance="subtle" icon={<ArrowClockwiseRegular />} disabledFocusable={busy !== null} onClick={() => { void session.detect(); }}>{words('reviewtab.again')}</Button>
          <Button size="small" appearance="subtle" icon={<KeyboardRegular />} aria-label={words('reviewtab.keys')} title={words('reviewtab.keys')} aria-keyshortcuts="?" onClick={onKeys} />
        </>
      )}
    >
      <FormPicker />
      <VerdictCard card={card} />
      <TabList size="small" className={styles.parts} selectedValue={part} onTabSelect={(_, { value }) => { setPart(value as Part); }} aria-label={words('reviewtab.parts')}>
        <Tab value="findings" id="ziping-review-findings" aria-controls={part === 'findings' ? 'ziping-review-part' : undefined}>{words('reviewtab.partFindings', { count: String(open) })}</Tab>
        <Tab value="fixes" id="ziping-review-fixes" aria-controls={part === 'fixes' ? 'ziping-review-part' : undefined}>{words('reviewtab.partFixes', { count: String(fixes.length) })}</Tab>
        <Tab value="scores" id="ziping-review-scores" aria-controls={part === 'scores' ? 'ziping-review-part' : undefined}>{words('reviewtab.partScores')}</Tab>
      </TabList>
      <div key={formId} className={styles.panel} role="tabpanel" id="ziping-review-part" aria-labelledby={`ziping-review-${part}`}>
        {part === 'findings' && <FindingsSection />}
        {part === 'fixes' && <FixesSection />}
        {part === 'scores' && <ScoresSection />}
      </div>
    </Section>
  );
}
