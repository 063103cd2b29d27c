import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useWords } from '../preferences/preferences-provider';
import { useReview } from './review-context';
import { useDecisions } from './use-decisions';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
});

/** 底栏 of the 复核: what goes into the opinion, and the way back. */
export function ReviewFooter() {
  const styles = useStyles();
  const words = useWords();
  const { review, state: { undoable }, form: { rows, scores, reviewedTotal }, announce } = useReview();
  const { undo } = useDecisions(review, announce);
  const taken = rows.filter(({ inOpinion, state }) => inOpinion && state === 'open').length;
  const scored = scores.some(({ given }) => given !== null);
  return (
    <div className={styles.footer} data-part="footer">
      <div className={styles.line}>
        <span data-part="taken">{taken === 0 ? words('reviewtab.takenNone') : words('reviewtab.taken', { count: String(taken) })}{scored && reviewedTotal !== null && ` · ${words('reviewtab.reviewedTotal', { total: reviewedTotal })}`}</span>
        <Button size="small" icon={<ArrowUndoRegular />} aria-keyshortcuts="Z" data-home disabledFocusable={!undoable} onClick={undo}>{words('reviewtab.undo')}</Button>
      </div>
    </div>
  );
}
