import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CommentRegular, DocumentAddRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { FindingRow } from '../session/review-session';
import { type EditorKind, FindingActions } from './finding-actions';
import { FindingValues } from './finding-values';
import { LevelMark } from './level-mark';
import { NoteForm } from './note-form';
import { WaiveForm } from './waive-form';
import { WaiverLine } from './waiver-line';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 4px 10px 9px', borderLeft: '3px solid transparent', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0, '@media (forced-colors: active)': { borderLeftColor: 'Canvas' } },
  active: { backgroundColor: tokens.colorNeutralBackground2, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  head: {
    display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minHeight: '24px', width: '100%', padding: 0, border: 'none', textAlign: 'start', cursor: 'pointer',
    backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', borderRadius: tokens.borderRadiusMedium },
  },
  title: { minWidth: 0, overflowWrap: 'anywhere' },
  unseen: { fontWeight: tokens.fontWeightSemibold },
  waived: { textDecorationLine: 'line-through' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
  says: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** 审核发现: what is wrong where; the one that has the keyboard also by which rule, what to do, and what can be decided. */
export function FindingView({ row, active, editor, onEditor, onDone }: {
  readonly row: FindingRow;
  readonly active: boolean;
  readonly editor: EditorKind | null;
  readonly onEditor: (kind: EditorKind) => void;
  /** The editor is closed: the keyboard goes back to the line. */
  readonly onDone: () => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const saysId = useId();
  const waiverId = useId();
  const { state: { capabilities }, goTo } = usePane();
  const { finding, title, label, state, waiver, inOpinion, note, seen, rule } = row;
  const tabIndex = active ? 0 : -1;
  const taken = inOpinion && state === 'open';
  return (
    <div className={mergeClasses(styles.row, active && styles.active)} data-finding={finding.id} data-state={state} data-level={finding.level} aria-current={active ? 'true' : undefined}>
      <button type="button" className={styles.head} data-main tabIndex={tabIndex} aria-describedby={waiver === null ? saysId : `${saysId} ${waiverId}`} onClick={() => { if (capabilities.select) goTo(finding.ref); }}>
        <LevelMark level={finding.level} />
        <span className={mergeClasses(styles.title, !seen && styles.unseen, state === 'waived' && styles.waived)}>{say(title)}</span>
        {label !== '' && <span className={styles.label}>{label}</span>}
      </button>
      {(taken || note !== null) && (
        <div className={styles.marks}>
          {taken && <Badge appearance="tint" color="brand" icon={<DocumentAddRegular />}>{words('reviewtab.inOpinion')}</Badge>}
          {note !== null && <Badge appearance="outline" color="informative" icon={<CommentRegular />}>{words('reviewtab.noted')}</Badge>}
        </div>
      )}
      <div className={styles.says} id={saysId}>{say(finding.message)}</div>
      <FindingValues finding={finding} tabIndex={tabIndex} />
      {active && rule !== null && <div className={styles.quiet}>{words('reviewtab.rule', { rule })}</div>}
      {active && <div className={styles.quiet}>{words('reviewtab.advice', { advice: finding.advice })}</div>}
      {note !== null && editor !== 'note' && <div className={styles.quiet}>{words('reviewtab.noteLine', { note })}</div>}
      {waiver !== null && <WaiverLine waiver={waiver} id={waiverId} />}
      {active && editor === null && <FindingActions row={row} onEditor={onEditor} />}
      {editor === 'waive' && <WaiveForm row={row} onDone={onDone} />}
      {editor === 'note' && <NoteForm row={row} onDone={onDone} />}
    </div>
  );
}
