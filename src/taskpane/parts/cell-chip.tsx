import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { areaAddress, type CellArea, cellAddress, type CellRef } from '../../workbook/cell-ref';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    maxWidth: '100%',
    // 24 px is the least a pointer can be asked to hit (WCAG 2.5.8).
    minHeight: '24px',
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover, border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground1 },
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  address: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

/** 单元格标签: "自评表!G12", and a press goes there. `within` is the sheet that need not be named. */
export function CellChip({ cell, area, within, onGo, canGo = true, tabIndex, main = false, className }: {
  readonly cell: CellRef;
  /** The whole area, where it is more than the cell. */
  readonly area?: CellArea;
  readonly within?: string | undefined;
  readonly onGo: (cell: CellRef) => void;
  /** The host can show a cell. */
  readonly canGo?: boolean;
  readonly tabIndex?: number;
  /** The keyboard comes here first within its line. */
  readonly main?: boolean;
  readonly className?: string;
}) {
  const styles = useStyles();
  const words = useWords();
  const address = area === undefined ? cellAddress(cell.row, cell.column) : areaAddress(area);
  const place = `${cell.sheet}!${address}`;
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, className)}
      disabled={!canGo}
      tabIndex={tabIndex}
      data-main={main || undefined}
      title={place}
      aria-label={canGo ? words('parts.goTo', { place }) : place}
      onClick={() => { onGo(cell); }}
    >
      {within !== cell.sheet && <span className={styles.text}>{cell.sheet}!</span>}
      <span className={styles.address}>{address}</span>
    </button>
  );
}
