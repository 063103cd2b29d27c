import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoRegular, PresenceBlockedRegular, WarningRegular } from '@fluentui/react-icons';
import type { VerdictCard } from '../../review/verdict-card';
import { useWords } from '../preferences/preferences-provider';
import type { Shown } from './finding-items';

const useStyles = makeStyles({
  strip: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  count: {
    display: 'inline-flex', alignItems: 'center', gap: '3px', minHeight: '28px', padding: '0 8px', cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`, fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  icon: { fontSize: '16px', display: 'inline-flex' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
  waived: { color: tokens.colorNeutralForeground2 },
  passed: { color: tokens.colorStatusSuccessForeground1 },
});

const ICONS = {
  error: <ErrorCircleFilled />, warning: <WarningRegular />, hint: <InfoRegular />, waived: <PresenceBlockedRegular />, passed: <CheckmarkCircleRegular />,
} as const satisfies Record<Shown, unknown>;

const ORDER: readonly Shown[] = ['error', 'warning', 'hint', 'waived', 'passed'];

/** 计数条: how many of each kind; a press shows only those, and a second one all again. */
export function CountsStrip({ card: { counts, waived, passed }, shown, onShow }: {
  readonly card: VerdictCard;
  readonly shown: Shown | null;
  readonly onShow: (shown: Shown | null) => void;
}) {
  const styles = useStyles();
  const words = useWords();
  const number = { ...counts, waived, passed };
  return (
    <div className={styles.strip} role="group" aria-label={words('reviewtab.filter')} data-part="counts">
      {ORDER.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.count, shown === kind && styles.pressed)}
          aria-pressed={shown === kind}
          data-shown={kind}
          onClick={() => { onShow(shown === kind ? null : kind); }}
        >
          <span className={mergeClasses(styles.icon, styles[kind])} aria-hidden>{ICONS[kind]}</span>
          {words(`reviewtab.count.${kind}`, { count: String(number[kind]) })}
        </button>
      ))}
    </div>
  );
}
