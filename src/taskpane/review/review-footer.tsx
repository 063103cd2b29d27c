import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { CopyDialog } from '../parts/copy-dialog';
import { copyText } from '../parts/copy-text';
import { type Deliver, deliveredName } from '../parts/deliver';
import { formName } from '../parts/form-name';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';
import { useReview } from './review-context';
import { useDecisions } from './use-decisions';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  opinion: { flexGrow: 1 },
});

/** 底栏 of the 复核: the opinion as a sheet and as text, and the way back. */
export function ReviewFooter() {
  const styles = useStyles();
  const words = useWords();
  const { current, deliver, session: { papers }, state: { busy }, language } = usePane();
  const { review, state: { undoable }, form: { rows, scores, reviewedTotal }, announce } = useReview();
  const { undo } = useDecisions(review, announce);
  const [copied, setCopied] = useState<typeof rows | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  const scored = scores.some(({ given }) => given !== null);
  const taken = rows.filter(({ inOpinion, state }) => inOpinion && state === 'open').length;
  const write = (to: Deliver) => {
    const bytes = papers.opinion(to.openName(), language);
    if (bytes !== null) void to.hand(deliveredName(words('reviewtab.opinionName'), current === null ? null : formName(current)), bytes);
  };
  const copy = async () => {
    const text = papers.opinionText(language);
    if (!await copyText(text)) {
      setByHand(text);
      return;
    }
    setCopied(rows);
    announce(words('reviewtab.heard.copied', { length: String([...text].length) }));
  };
  return (
    <div className={styles.footer} data-part="footer">
      <div className={styles.line}>
        <span data-part="taken">{taken === 0 ? words('reviewtab.takenNone') : words('reviewtab.taken', { count: String(taken) })}{scored && reviewedTotal !== null && ` · ${words('reviewtab.reviewedTotal', { total: reviewedTotal })}`}</span>
        <Button size="small" icon={<ArrowUndoRegular />} aria-keyshortcuts="Z" disabledFocusable={!undoable} onClick={undo}>{words('reviewtab.undo')}</Button>
      </div>
      <div className={styles.buttons}>
        {deliver !== null && (
          <Button className={styles.opinion} appearance="primary" data-home data-part="opinion" disabledFocusable={busy !== null} onClick={() => { write(deliver); }}>
            {words('reviewtab.opinion')}
          </Button>
        )}
        <Button icon={copied === rows ? <CheckmarkRegular /> : <CopyRegular />} data-part="copy" onClick={() => { void copy(); }}>
          {words(copied === rows ? 'reviewtab.copied' : 'reviewtab.copy')}
        </Button>
      </div>
      {byHand !== null && <CopyDialog title={words('reviewtab.copyTitle')} says={words('reviewtab.copyByHand')} label={words('reviewtab.opinionText')} close={words('reviewtab.close')} text={byHand} onClose={() => { setByHand(null); }} />}
    </div>
  );
}
