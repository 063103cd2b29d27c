import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useSay } from '../../taskpane/parts/use-say';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { PaneSession } from '../../taskpane/session/pane-session';
import { usePaneState } from '../../taskpane/session/use-pane-state';
import type { Message } from '../../wording/message';

const useStyles = makeStyles({
  top: { flexShrink: 0, display: 'flex', justifyContent: 'flex-end', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { flexShrink: 0, borderRadius: 0 },
});

/** What WPS needs above the pane: a way to close it, since the ribbon may not answer, and the question where the record goes. */
export function WpsTop({ session, hidePane, question, allowSheet }: {
  readonly session: PaneSession;
  readonly hidePane: () => void;
  readonly question: () => Message | null;
  readonly allowSheet: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { forms } = usePaneState(session);
  const [isDeclined, decline] = useState(false);
  const asked = isDeclined || forms.length === 0 ? null : question();
  return (
    <>
      <div className={styles.top}><Button size="small" appearance="subtle" icon={<Dismiss16Regular />} onClick={hidePane} data-part="hide-pane">{words('wps.hidePane')}</Button></div>
      {asked !== null && (
        <MessageBar intent="info" layout="multiline" className={styles.bar} data-part="store-question">
          <MessageBarBody>{say(asked)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => { allowSheet(); decline(true); }}>{words('wps.allowSheet')}</Button>
            <Button size="small" onClick={() => { decline(true); }}>{words('wps.noSheet')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
