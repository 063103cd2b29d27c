import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, minWidth: 0 },
  icon: { flexShrink: 0, fontSize: 'calc(4em / 3)', lineHeight: tokens.lineHeightBase300, display: 'inline-flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  info: { color: tokens.colorNeutralForeground2 },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const ICONS = { info: <InfoRegular />, success: <CheckmarkCircleRegular />, warning: <WarningRegular />, error: <ErrorCircleRegular /> };

/** 一句话: an icon and a sentence; the icon says with its shape what its colour says. */
export function SaysLine({ intent, id, children }: { readonly intent: keyof typeof ICONS; readonly id?: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.line} id={id}>
      <span className={mergeClasses(styles.icon, styles[intent])} aria-hidden>{ICONS[intent]}</span>
      <span className={styles.text}>{children}</span>
    </div>
  );
}
