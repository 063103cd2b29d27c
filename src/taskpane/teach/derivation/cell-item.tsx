import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ExplainableCell } from '../../../explain/explainable-cells';
import { cellAddress } from '../../../workbook/cell-ref';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';

const useStyles = makeStyles({
  item: {
    display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, width: '100%', minHeight: '36px', padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: 'none', borderRadius: tokens.borderRadiusMedium, backgroundColor: 'transparent', color: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textAlign: 'start', cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: { fontWeight: tokens.fontWeightSemibold },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  check: { flexShrink: 0 },
});

/** A computed cell by its name, its kind and its address. */
export function CellItem({ cell, chosen, tabIndex, onPick }: {
  readonly cell: ExplainableCell;
  readonly chosen: boolean;
  readonly tabIndex: number;
  readonly onPick: (cell: ExplainableCell) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const { form } = useTeach();
  const kind = words(`derivation.kind-${cell.kind}`);
  const name = cell.label === '' ? kind : cell.label;
  const address = cellAddress(cell.ref.row, cell.ref.column);
  return (
    <button type="button" className={mergeClasses(styles.item, chosen && styles.chosen)} data-main tabIndex={tabIndex} aria-current={chosen} onClick={() => { onPick(cell); }}>
      <span className={styles.label}>{name}</span>
      {name !== kind && <span className={styles.quiet}>{kind}</span>}
      <span className={styles.quiet}>{cell.ref.sheet === form.sheet ? address : `${cell.ref.sheet}!${address}`}</span>
      {chosen && <CheckmarkRegular className={styles.check} aria-hidden />}
    </button>
  );
}
