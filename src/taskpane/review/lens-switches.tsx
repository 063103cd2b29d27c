import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';
import { useReview } from './review-context';

const useStyles = makeStyles({
  switches: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginLeft: '-8px', alignItems: 'center' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 标记与备注: a lens over the sheet, on request; switched off it leaves nothing behind. */
export function LensSwitches({ beside }: { readonly beside: ReactNode }) {
  const styles = useStyles();
  const words = useWords();
  const { state: { capabilities, busy, editing } } = usePane();
  const { review, state: { marksShown, notesShown } } = useReview();
  const waits = busy !== null || editing !== null;
  return (
    <div className={styles.switches}>
      {capabilities.marks
        ? <Switch size="small" checked={marksShown} disabled={waits} label={words('reviewtab.marks')} onChange={(_, { checked }) => { void review.showMarks(checked); }} />
        : <span className={styles.quiet}>{words('reviewtab.noMarks')}</span>}
      {capabilities.notes
        ? <Switch size="small" checked={notesShown} disabled={waits} label={words('reviewtab.notes')} onChange={(_, { checked }) => { void review.showNotes(checked); }} />
        : <span className={styles.quiet}>{words('reviewtab.noNotes')}</span>}
      {beside}
    </div>
  );
}
