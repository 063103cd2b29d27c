import { makeStyles } from '@fluentui/react-components';
import { SaysLine } from '../parts/says-line';
import { useWords } from '../preferences/preferences-provider';
import type { PaneState } from '../session/pane-session';

const useStyles = makeStyles({
  limits: { flexShrink: 0, display: 'flex', flexDirection: 'column', gap: '2px', padding: '4px 12px' },
});

/** 宿主的局限: what this spreadsheet program cannot do, said once it makes a difference. */
export function HostLimits({ state: { capabilities, forms, phase, undoable } }: { readonly state: PaneState }) {
  const styles = useStyles();
  const words = useWords();
  const withoutMerges = capabilities.merges === false && phase === 'ready';
  // A file has no Ctrl+Z that somebody could press instead.
  const ownUndo = undoable && forms.length > 0 && capabilities.events && !capabilities.nativeUndo;
  if (!withoutMerges && !ownUndo) return null;
  return (
    <div className={styles.limits} data-part="limits">
      {withoutMerges && <SaysLine intent="info">{words('shell.noMerges')}</SaysLine>}
      {ownUndo && <SaysLine intent="info">{words('shell.ownUndo')}</SaysLine>}
    </div>
  );
}
