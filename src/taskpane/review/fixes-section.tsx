import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { refText } from '../../workbook/cell-ref';
import { CellChip } from '../parts/cell-chip';
import { OldAndNew } from '../parts/old-and-new';
import { usePane } from '../parts/pane-context';
import { SaysLine } from '../parts/says-line';
import { VirtualList } from '../parts/virtual-list';
import { useWords } from '../preferences/preferences-provider';
import { useReview } from './review-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, padding: '4px 0 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, minWidth: 0 },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px', alignItems: 'flex-start', paddingTop: '6px' },
  label: { overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, minWidth: 0, maxWidth: '100%' },
});

/** 修正: what the findings offer to write, ticked by a person, with what it replaces. */
export function FixesSection() {
  const styles = useStyles();
  const words = useWords();
  const { state: { capabilities, busy, editing }, current, goTo } = usePane();
  const { review, form: { fixes } } = useReview();
  const ticked = fixes.filter((fix) => fix.ticked).length;
  const count = String(ticked);
  return (
    <div className={styles.section} data-part="fixes">
      {fixes.length === 0 && <SaysLine intent="info">{words('reviewtab.noFixes')}</SaysLine>}
      {fixes.length > 0 && (
        <>
          <SaysLine intent="info">{words('reviewtab.fixesText')}</SaysLine>
          <VirtualList items={fixes} keyOf={({ findingId, ref }) => `${findingId} ${refText(ref)}`} label={words('reviewtab.fixes')} estimate={() => 62} shown={-1} active={-1}>
            {(fix) => (
              <div className={styles.row} data-fix={refText(fix.ref)}>
                <Checkbox
                  checked={fix.ticked}
                  aria-label={words('reviewtab.tickFix', { label: fix.label, cell: refText(fix.ref), value: fix.value })}
                  onChange={(_, { checked }) => { review.tickFix(fix.findingId, checked === true); }}
                />
                <div className={styles.body}>
                  <span className={styles.label}>{fix.label}</span>
                  {fix.byHand && <span className={styles.quiet}>{words('reviewtab.fixByHand')}</span>}
                  <span className={styles.line}>
                    <CellChip cell={fix.ref} within={current?.assessment.form.sheet} onGo={goTo} canGo={capabilities.select} />
                    <OldAndNew row={{ old: fix.old, value: fix.value, state: 'write' }} />
                  </span>
                </div>
              </div>
            )}
          </VirtualList>
        </>
      )}
      {/* It stays when the last of them is put right, for the keyboard is on it. */}
      <Button appearance="primary" data-part="fix" disabledFocusable={ticked === 0 || busy !== null || editing !== null} onClick={() => { void review.fix(); }}>
        {words('reviewtab.fixCells', { count })}
      </Button>
    </div>
  );
}
