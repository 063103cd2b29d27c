import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import type { StepWalk } from './use-step-walk';

const useStyles = makeStyles({
  bar: {
    position: 'sticky', bottom: 0, zIndex: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 12px`, backgroundColor: tokens.colorNeutralBackground3, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: 0, flexShrink: 0 },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** 上一步、下一步、全部显示, and how far it is. */
export function WalkBar({ walk: { cards, stop, next, back, last }, onNextButton }: { readonly walk: StepWalk; readonly onNextButton: (button: HTMLElement | null) => void }) {
  const styles = useStyles();
  const words = useWords();
  const { projected } = useTeach();
  return (
    <div className={styles.bar} data-part="walk">
      <Button className={styles.button} size={projected ? 'large' : 'medium'} disabledFocusable={back === null} onClick={() => { back?.(); }} data-part="back">{words('derivation.back')}</Button>
      <Button className={styles.button} size={projected ? 'large' : 'medium'} appearance="primary" disabledFocusable={next === null} onClick={() => { next?.(); }} data-part="next" ref={onNextButton}>{words('derivation.next')}</Button>
      <span className={styles.place}>{words('derivation.place', { at: String(stop.card + 1), of: String(cards.length) })}</span>
      {!projected && <Button className={styles.button} appearance="subtle" size="small" disabledFocusable={next === null} onClick={last} data-part="reveal-all">{words('derivation.all')}</Button>}
    </div>
  );
}
