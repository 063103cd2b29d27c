import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type MouseEvent, useState } from 'react';
import type { CriteriaPack } from '../../review/criteria/criteria-pack';
import type { Message } from '../../wording/message';
import { SaysLine } from '../parts/says-line';
import { useSay } from '../parts/use-say';
import { usePreferences, useWords } from '../preferences/preferences-provider';
import type { Refusal } from '../session/pane-session';
import type { ReviewerScoreRow } from '../session/review-session';
import { percentOf } from './percent-of';
import { useReview } from './review-context';

const useStyles = makeStyles({
  deductions: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  item: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  narrow: { minWidth: 0, '& > select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** 扣分: for what and by which fixed step; the points follow from the weight. */
export function Deductions({ row: { ref, label, deductions }, pack }: { readonly row: ReviewerScoreRow; readonly pack: CriteriaPack }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { preferences: { language } } = usePreferences();
  const { review } = useReview();
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState<Message | null>(null);
  const criterion = pack.criteria.find(({ id }) => id === chosen) ?? null;
  const take = (work: Promise<Refusal>) => { void work.then(setRefusal); };
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>, criterionId: string) => {
    // The button goes with its line.
    currentTarget.closest('[data-part="deductions"]')?.querySelector('select')?.focus();
    take(review.deduct(ref, criterionId, null));
  };
  return (
    <div className={styles.deductions} data-part="deductions">
      {deductions.length > 0 && (
        <ul className={styles.list}>
          {deductions.map(({ criterion: one, step, points }) => (
            <li key={one.id} className={styles.item}>
              <span className={styles.text}>{words('reviewtab.deducted', { name: one.name[language], share: percentOf(step), points })}</span>
              <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words('reviewtab.undeduct', { name: one.name[language], label })} onClick={(event) => { remove(event, one.id); }} />
            </li>
          ))}
        </ul>
      )}
      <Select className={styles.narrow} size="small" aria-label={words('reviewtab.criterionOf', { label })} value={chosen} onChange={(_, { value }) => { setChosen(value); setRefusal(null); }}>
        <option value="">{words('reviewtab.criterion')}</option>
        {pack.criteria.map(({ id, name }) => <option key={id} value={id}>{name[language]}</option>)}
      </Select>
      {criterion !== null && (
        <Select
          className={styles.narrow}
          size="small"
          aria-label={words('reviewtab.stepOf', { name: criterion.name[language], label })}
          value={deductions.find(({ criterion: one }) => one.id === criterion.id)?.step ?? ''}
          onChange={(_, { value }) => { take(review.deduct(ref, criterion.id, value === '' ? null : value)); }}
        >
          <option value="">{words('reviewtab.step')}</option>
          {criterion.steps.map(({ share, when }) => <option key={share} value={share}>{words('reviewtab.stepName', { share: percentOf(share), when: when[language] })}</option>)}
        </Select>
      )}
      {criterion !== null && <SaysLine intent="info">{criterion.wording[language]}</SaysLine>}
      {refusal !== null && <SaysLine intent="error">{say(refusal)}</SaysLine>}
    </div>
  );
}
