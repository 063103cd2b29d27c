import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, EditRegular, WarningRegular } from '@fluentui/react-icons';
import { cellAddress } from '../../workbook/cell-ref';
import { CellChip } from '../parts/cell-chip';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { ReasonRow } from '../session/pane-session';
import { ReasonEditor } from './reason-editor';

const useStyles = makeStyles({
  item: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: '6px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  lead: { flexShrink: 0, fontSize: '16px', paddingTop: '2px' },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  name: { overflowWrap: 'anywhere' },
  says: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

/** One row that owes a reason: why, where it belongs, what stands there, and the editor while it is open. */
export function ReasonItem({ row, open, onOpen, onLeave, onNext, more }: {
  readonly row: ReasonRow;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
  /** Opens the next row that waits; false when there is none. */
  readonly onNext: () => boolean;
  readonly more: boolean;
}) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { state: { capabilities }, goTo, current } = usePane();
  const { cell, at, name, because, written, state, hints } = row;
  const done = state === 'done';
  const press = words(done ? 'filltab.changeReason' : 'filltab.writeReason');
  const writable = cell !== null || capabilities.notes;
  return (
    <div className={styles.item} data-reason={state}>
      <span className={mergeClasses(styles.lead, done ? styles.success : styles.warning)} aria-hidden>
        {done ? <CheckmarkCircleRegular /> : <WarningRegular />}
      </span>
      <div className={styles.body}>
        <div className={styles.name}>
          {name}{' '}
          <CellChip cell={cell ?? at} within={current?.assessment.form.sheet} onGo={goTo} canGo={capabilities.select} />
        </div>
        <div className={styles.says}>{say(because)}</div>
        {cell === null && <SaysLine intent="info">{writable ? words('filltab.noPlace', { cell: cellAddress(at.row, at.column) }) : words('filltab.noPlaceNoNotes')}</SaysLine>}
        {!open && written !== '' && <div className={styles.says}>{written}</div>}
        {!open && hints.map((hint, index) => <SaysLine key={index} intent="info">{say(hint)}</SaysLine>)}
        {writable && !open && (
          <div>
            <Button size="small" icon={<EditRegular />} data-main onClick={onOpen} aria-label={words('filltab.writeReasonOf', { press, name })}>
              {press}
            </Button>
          </div>
        )}
        {open && <ReasonEditor row={row} more={more} onLeave={onLeave} onNext={onNext} />}
      </div>
    </div>
  );
}
