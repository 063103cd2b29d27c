import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens } from '@fluentui/react-components';
import { cellAddress } from '../../workbook/cell-ref';
import { useWords } from '../preferences/preferences-provider';
import { focusInTab } from './focus-in-tab';
import { Fold } from './fold';
import { usePane } from './pane-context';
import { useSay } from './use-say';

const useStyles = makeStyles({
  bars: { display: 'flex', flexDirection: 'column' },
  bar: { borderRadius: 0 },
  busy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: '8px 12px' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '24px', fontSize: tokens.fontSizeBase200 },
  says: { flexGrow: 1 },
});

/** What holds for the whole tab: work under way, a cell being typed into, protection, a failure. */
export function StateBars({ protectedSays = 'filltab.protected' }: {
  /** What can be done all the same. */
  readonly protectedSays?: 'filltab.protected' | 'reviewtab.protected';
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session, state: { busy, editing, failure, phase, protectedSheets, recordDamaged } } = usePane();
  return (
    <div className={styles.bars}>
      {busy !== null && (
        <div className={styles.busy}>
          <div className={styles.line}>
            <span className={styles.says}>{say(busy.says)}</span>
            {busy.cancellable && <Button size="small" onClick={({ currentTarget }) => { focusInTab(currentTarget, 'head'); session.cancel(); }}>{words('filltab.cancel')}</Button>}
          </div>
          <ProgressBar aria-label={say(busy.says)} {...(busy.done === null ? {} : { value: busy.done })} />
        </div>
      )}
      {editing !== null && (
        <MessageBar intent="info" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words('filltab.editing', { cell: cellAddress(editing.row, editing.column) })}</MessageBarBody>
        </MessageBar>
      )}
      {phase === 'failed' && failure !== null && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>{say(failure)}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => { void session.detect(); }}>{words('filltab.tryAgain')}</Button></MessageBarActions>
        </MessageBar>
      )}
      {protectedSheets.length > 0 && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            {words(protectedSays, { sheets: protectedSheets.join('」「') })}
            <Fold title={words('filltab.unprotectHow')}>{words('filltab.unprotect')}</Fold>
          </MessageBarBody>
        </MessageBar>
      )}
      {recordDamaged && (
        <MessageBar intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody>{words('filltab.recordDamaged')}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
