import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '28px',
    padding: '0',
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px', borderRadius: tokens.borderRadiusMedium },
  },
  chevron: { flexShrink: 0, fontSize: 'calc(4em / 3)' },
  open: { transform: 'rotate(90deg)' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingLeft: '20px' },
});

/** 折叠: a line that opens what stands below it; what is folded away is not drawn. */
export function Fold({ title, children, startsOpen = false }: { readonly title: ReactNode; readonly children: ReactNode; readonly startsOpen?: boolean }) {
  const styles = useStyles();
  const [open, setOpen] = useState(startsOpen);
  return (
    <div>
      <FoldHead open={open} onToggle={() => { setOpen(!open); }}>{title}</FoldHead>
      {open && <div className={styles.body}>{children}</div>}
    </div>
  );
}

/** The line alone, for lists that keep what is open themselves. */
export function FoldHead({ open, onToggle, children, tabIndex }: { readonly open: boolean; readonly onToggle: () => void; readonly children: ReactNode; readonly tabIndex?: number }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.head} aria-expanded={open} data-main onClick={onToggle} tabIndex={tabIndex}>
      <ChevronRightRegular className={mergeClasses(styles.chevron, open && styles.open)} aria-hidden />
      <span>{children}</span>
    </button>
  );
}
