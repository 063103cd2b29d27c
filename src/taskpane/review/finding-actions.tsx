import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, CommentRegular, DocumentAddRegular, DocumentDismissRegular, PresenceBlockedRegular } from '@fluentui/react-icons';
import { useWords } from '../preferences/preferences-provider';
import type { FindingRow } from '../session/review-session';
import { useReview } from './review-context';
import { useDecisions } from './use-decisions';

/** What is being written about a finding. */
export type EditorKind = 'waive' | 'note';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, paddingTop: '2px' },
});

/** 列入意见、豁免、批注: what can be decided about a finding, each with its key. */
export function FindingActions({ row, onEditor }: { readonly row: FindingRow; readonly onEditor: (kind: EditorKind) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { review, announce } = useReview();
  const { takeIn, unwaive } = useDecisions(review, announce);
  const { state, inOpinion, note } = row;
  const waived = state === 'waived';
  return (
    <div className={styles.actions}>
      {!waived && (
        <Button size="small" aria-keyshortcuts="E" icon={inOpinion ? <DocumentDismissRegular /> : <DocumentAddRegular />} onClick={() => { takeIn(row); }}>
          {words(inOpinion ? 'reviewtab.takeOut' : 'reviewtab.takeIn')}
        </Button>
      )}
      <Button size="small" aria-keyshortcuts="W" icon={waived ? <ArrowUndoRegular /> : <PresenceBlockedRegular />} onClick={() => { if (waived) unwaive(row); else onEditor('waive'); }}>
        {words(waived ? 'reviewtab.unwaive' : 'reviewtab.waive')}
      </Button>
      <Button size="small" aria-keyshortcuts="N" icon={<CommentRegular />} onClick={() => { onEditor('note'); }}>
        {words(note === null ? 'reviewtab.note' : 'reviewtab.changeNote')}
      </Button>
    </div>
  );
}
