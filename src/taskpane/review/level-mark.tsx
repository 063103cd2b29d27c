import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { Level } from '../../review/finding';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '2px', flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  icon: { fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningRegular, hint: InfoRegular } as const;

/** 级别 as icon and word; neither its colour nor its shape has to be seen. */
export function LevelMark({ level }: { readonly level: Level }) {
  const styles = useStyles();
  const words = useWords();
  const Icon = ICONS[level];
  return (
    <span className={styles.mark}>
      <Icon className={mergeClasses(styles.icon, styles[level])} aria-hidden />
      {words(`reviewtab.level.${level}`)}
    </span>
  );
}
