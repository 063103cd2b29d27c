import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { refText } from '../../workbook/cell-ref';
import { FoldHead } from '../parts/fold';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { Section } from '../parts/section';
import { VirtualList } from '../parts/virtual-list';
import { useWords } from '../preferences/preferences-provider';
import type { ReasonRow } from '../session/pane-session';
import { ReasonItem } from './reason-item';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 缺原因: every row that owes a reason, an editor for the one that is being written, and the marks on the sheet. */
export function ReasonsSection() {
  const styles = useStyles();
  const words = useWords();
  const { session, state } = usePane();
  const [opened, setOpened] = useState<string | null>(null);
  const [showWritten, setShowWritten] = useState(false);
  const open = state.reasons.filter((row) => row.state !== 'done' || reasonKey(row) === opened);
  const written = state.reasons.filter((row) => !open.includes(row));

  const openNext = (after: ReasonRow) => {
    const at = open.indexOf(after);
    const waiting = [...open.slice(at + 1), ...open.slice(0, Math.max(at, 0))].find((row) => row !== after && row.state !== 'done');
    setOpened(waiting === undefined ? null : reasonKey(waiting));
    return waiting !== undefined;
  };
  const list = (rows: readonly ReasonRow[], label: string) => (
    <VirtualList
      items={rows}
      keyOf={reasonKey}
      label={label}
      estimate={(row) => reasonKey(row) === opened ? 260 : 84}
      shown={-1}
      active={rows.findIndex((row) => reasonKey(row) === opened)}
    >
      {(row) => (
        <ReasonItem
          row={row}
          open={reasonKey(row) === opened}
          onOpen={() => { setOpened(reasonKey(row)); }}
          onLeave={() => { setOpened(null); }}
          onNext={() => openNext(row)}
          more={open.some((other) => other !== row && other.state !== 'done')}
        />
      )}
    </VirtualList>
  );
  return (
    <Section
      name="reasons"
      title={words('filltab.reasons')}
      beside={state.capabilities.marks
        ? <Switch checked={state.marksShown} label={words('filltab.marks')} disabled={state.busy !== null} onChange={(_, { checked }) => { void session.showMarks(checked); }} />
        : <span className={styles.quiet}>{words('filltab.noMarks')}</span>}
    >
      {state.reasons.length === 0 && <div className={styles.quiet}>{words('filltab.reasonsNone')}</div>}
      {state.reasons.length > 0 && open.length === 0 && <SaysLine intent="success">{words('filltab.reasonsDone')}</SaysLine>}
      {open.length > 0 && list(open, words('filltab.reasonsList'))}
      {written.length > 0 && (
        <>
          <FoldHead open={showWritten} onToggle={() => { setShowWritten(!showWritten); }}>{words('filltab.reasonsWritten', { count: String(written.length) })}</FoldHead>
          {showWritten && list(written, words('filltab.reasonsWritten', { count: String(written.length) }))}
        </>
      )}
    </Section>
  );
}

/** One cell may take the reasons of several rows; the score that asks is each row's own. */
function reasonKey({ at }: ReasonRow): string {
  return refText(at);
}
