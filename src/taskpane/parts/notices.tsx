import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type MouseEvent, useEffect, useState } from 'react';
import { cellAddress } from '../../workbook/cell-ref';
import { useWords } from '../preferences/preferences-provider';
import { focusInTab } from './focus-in-tab';
import { usePane } from './pane-context';
import { useSay } from './use-say';

/** Long enough to read and to reach 撤销, which also stays in the footer. */
const SHOWN_MS = 10_000;

const useStyles = makeStyles({
  bar: { borderRadius: 0, boxShadow: tokens.shadow8, flexShrink: 0 },
});

/**
 * 提示: what was last done, with 撤销 and the way to the cell. It stands above the footer and covers nothing; it goes by
 * itself unless somebody is at it, and what went wrong stays until it is closed.
 */
export function Notices() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session, state: { notice, capabilities }, goTo } = usePane();
  const [attended, setAttended] = useState(false);
  const serial = notice?.serial ?? null;
  const passes = notice !== null && notice.intent !== 'error' && !attended;
  useEffect(() => {
    if (!passes || serial === null) return undefined;
    const timer = setTimeout(() => { session.dismissNotice(serial); }, SHOWN_MS);
    return () => { clearTimeout(timer); };
  }, [session, passes, serial]);
  // The bar goes without telling that the pointer and the keyboard have left it.
  useEffect(() => { if (serial === null) setAttended(false); }, [serial]);
  if (notice === null) return null;

  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    focusInTab(currentTarget, 'footer');
    session.dismissNotice(notice.serial);
  };
  const { at } = notice;
  return (
    <MessageBar
      key={notice.serial}
      className={styles.bar}
      intent={notice.intent}
      layout="multiline"
      data-part="notice"
      onMouseEnter={() => { setAttended(true); }}
      onMouseLeave={() => { setAttended(false); }}
      onFocus={() => { setAttended(true); }}
      onBlur={() => { setAttended(false); }}
    >
      <MessageBarBody>{say(notice.says)}</MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={words('filltab.closeNotice')} onClick={close} />}
      >
        {notice.undo && <Button size="small" onClick={(event) => { close(event); void session.undo(); }}>{words('filltab.undo')}</Button>}
        {at !== null && capabilities.select && <Button size="small" onClick={() => { goTo(at); }}>{words('filltab.goToCell', { cell: cellAddress(at.row, at.column) })}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
