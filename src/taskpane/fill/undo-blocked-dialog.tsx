import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import { refText } from '../../workbook/cell-ref';
import { contentText } from '../../workbook/content-text';
import { CellChip } from '../parts/cell-chip';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';
import type { UndoBlocked } from '../session/pane-session';

const useStyles = makeStyles({
  surface: { maxWidth: '400px', padding: '16px' },
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxHeight: '240px', overflowY: 'auto' },
  cell: { overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

/** 撤销冲突: the cells somebody changed since, and what can be undone all the same. */
export function UndoBlockedDialog({ blocked: { conflicts, noteConflicts, goneSheets, others } }: { readonly blocked: UndoBlocked }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state: { capabilities }, goTo } = usePane();
  const changed = conflicts.length + noteConflicts.length;
  const title = goneSheets.length > 0 ? words('filltab.blockedGoneTitle') : words('filltab.blockedTitle', { count: String(changed) });
  const shownOr = (text: string | null) => text === null || text === '' ? words('filltab.blank') : text;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) void session.undoOthers(false); }}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {words(goneSheets.length > 0 ? 'filltab.blockedGone' : 'filltab.blockedText', { sheets: goneSheets.join('」「') })}
            {changed > 0 && <ul className={styles.list} tabIndex={0} aria-label={title}>
              {conflicts.map(({ edit, found }) => (
                <li key={refText(edit.ref)} className={styles.cell}>
                  <CellChip cell={edit.ref} onGo={goTo} canGo={capabilities.select} />{' '}
                  {words('filltab.blockedCell', { found: shownOr(contentText(found)), expected: shownOr(contentText(edit.before)) })}
                </li>
              ))}
              {noteConflicts.map(({ edit, found }) => (
                <li key={`note ${refText(edit.ref)}`} className={styles.cell}>
                  <CellChip cell={edit.ref} onGo={goTo} canGo={capabilities.select} />{' '}
                  {words('filltab.blockedNote', { found: shownOr(found), expected: shownOr(edit.before) })}
                </li>
              ))}
            </ul>}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="secondary" onClick={() => { void session.undoOthers(false); }}>{words('filltab.leaveAll')}</Button>
            {others > 0 && <Button appearance="primary" onClick={() => { void session.undoOthers(true); }}>{words('filltab.undoOthers', { count: String(others) })}</Button>}
            {others === 0 && goneSheets.length > 0 && <Button appearance="primary" onClick={() => { void session.undoOthers(true); }}>{words('filltab.forgetChange')}</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
