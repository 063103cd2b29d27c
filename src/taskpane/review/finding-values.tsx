import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../review/finding';
import { type CellRef, refText, sameCell } from '../../workbook/cell-ref';
import { CellChip } from '../parts/cell-chip';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  values: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, minWidth: 0 },
  value: { minWidth: 0, overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  name: { color: tokens.colorNeutralForeground2 },
  cells: { display: 'inline-flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minWidth: 0 },
});

/** 两个值 and the cells they stand in; a press goes there. */
export function FindingValues({ finding: { ref, related, written, expected }, tabIndex }: { readonly finding: Finding; readonly tabIndex: number }) {
  const styles = useStyles();
  const words = useWords();
  const { current, state: { capabilities }, goTo } = usePane();
  const cells = [ref, ...related].filter((cell, index, all) => all.findIndex((other) => sameCell(other, cell)) === index);
  return (
    <div className={styles.values}>
      {written !== null && <span className={styles.value}><span className={styles.name}>{words('reviewtab.written')}</span> {shown(written, words('reviewtab.blank'))}</span>}
      {expected !== null && <span className={styles.value}><span className={styles.name}>{words('reviewtab.expected')}</span> {expected}</span>}
      <span className={styles.cells}>
        {cells.map((cell: CellRef) => (
          <CellChip key={refText(cell)} cell={cell} within={current?.assessment.form.sheet} onGo={goTo} canGo={capabilities.select} tabIndex={tabIndex} />
        ))}
      </span>
    </div>
  );
}

function shown(text: string, blank: string): string {
  return text.trim() === '' ? blank : text;
}
