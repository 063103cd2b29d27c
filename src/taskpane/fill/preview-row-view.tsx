import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, LockClosedRegular, PersonQuestionMarkRegular, WarningRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, MouseEvent } from 'react';
import { refText } from '../../workbook/cell-ref';
import { CellChip } from '../parts/cell-chip';
import { OldAndNew } from '../parts/old-and-new';
import { usePane } from '../parts/pane-context';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import type { PreviewRow } from '../session/pane-session';
import { DecisionField } from './decision-field';
import { RowReason } from './row-reason';

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalXS, padding: '4px 0 6px 3px', borderLeft: '3px solid transparent', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0, '@media (forced-colors: active)': { borderLeftColor: 'Canvas' } },
  selected: { backgroundColor: tokens.colorNeutralBackground3, borderLeft: `3px solid ${tokens.colorBrandStroke1}`, '@media (forced-colors: active)': { borderLeftColor: 'Highlight' } },
  conflict: { borderLeft: `3px dashed ${tokens.colorStatusWarningBorder2}`, backgroundColor: tokens.colorStatusWarningBackground1, '@media (forced-colors: active)': { borderLeftColor: 'CanvasText' } },
  lead: { width: '28px', flexShrink: 0, display: 'flex', justifyContent: 'center', paddingTop: '2px', fontSize: '16px' },
  tick: { margin: '-6px 0 0' },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  from: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase300 },
  conflictIcon: { marginRight: '4px', verticalAlign: 'text-bottom' },
  warning: { color: tokens.colorStatusWarningForeground3 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 待写改动 of one cell: tick, name, cell, old and new, and where it comes from. */
export function PreviewRowView({ row, tabStop, selected }: { readonly row: PreviewRow; readonly tabStop: boolean; readonly selected: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { session, state: { capabilities }, goTo, current } = usePane();
  const tabIndex = tabStop ? 0 : -1;
  const tickable = row.value !== null && row.state !== 'left' && row.state !== 'right';
  const asks = row.state === 'decide' || row.range !== null || row.decided !== null;
  const label = row.label === '' ? say(row.what) : `${row.label} ${say(row.what)}`;

  // The chip says the same to the keyboard and to a screen reader; a press anywhere is for the mouse.
  const onClick = ({ target }: MouseEvent) => {
    if (capabilities.select && !(target as Element).closest('button, input, label')) goTo(row.ref);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !capabilities.select || !(event.target instanceof HTMLInputElement) || event.target.type !== 'checkbox') return;
    event.preventDefault();
    goTo(row.ref);
  };
  return (
    <div
      className={mergeClasses(styles.row, row.state === 'conflict' && styles.conflict, selected && styles.selected)}
      data-cell={refText(row.ref)}
      data-state={row.state}
      aria-current={selected ? 'true' : undefined}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div className={styles.lead}>
        {tickable
          ? (
            <Checkbox
              className={styles.tick}
              checked={row.ticked}
              tabIndex={tabIndex}
              data-main
              onChange={(_, { checked }) => { session.tick(row.ref, checked === true); }}
              aria-label={words('filltab.tick', { label, value: row.value ?? '' })}
            />
          )
          : <LeadIcon state={row.state} />}
      </div>
      <div className={styles.body}>
        <div className={styles.head}>
          <span className={styles.label}>{row.state === 'conflict' && <WarningRegular className={mergeClasses(styles.warning, styles.conflictIcon)} aria-hidden />}{label}</span>
          <OldAndNew row={row} />
        </div>
        <div className={styles.from}>
          <CellChip
            cell={row.ref}
            within={current?.assessment.form.sheet}
            onGo={goTo}
            canGo={capabilities.select}
            tabIndex={tabIndex}
            main={!tickable && !asks}
          />
          <RowReason row={row} />
        </div>
        {asks && <DecisionField row={row} label={label} tabIndex={tabIndex} main={!tickable} />}
      </div>
    </div>
  );
}

function LeadIcon({ state }: { readonly state: PreviewRow['state'] }) {
  const styles = useStyles();
  if (state === 'right') return <CheckmarkCircleRegular className={styles.success} aria-hidden />;
  if (state === 'left') return <LockClosedRegular className={styles.quiet} aria-hidden />;
  return <PersonQuestionMarkRegular className={styles.warning} aria-hidden />;
}
