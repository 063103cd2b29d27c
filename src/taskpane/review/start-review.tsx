import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: '16px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  steps: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

/** 尚未复核: one press, and what it gives. */
export function StartReview({ onStart, onMany }: { readonly onStart: () => void; readonly onMany: (() => void) | null }) {
  const styles = useStyles();
  const words = useWords();
  const { state: { busy } } = usePane();
  return (
    <div className={styles.start}>
      <Subtitle1 as="h2" className={styles.text}>{words('reviewtab.startTitle')}</Subtitle1>
      <Body1 as="p" className={styles.text}>{words('reviewtab.startText')}</Body1>
      <ol className={styles.steps}>
        <li>{words('reviewtab.startStep1')}</li>
        <li>{words('reviewtab.startStep2')}</li>
        <li>{words('reviewtab.startStep3')}</li>
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<DocumentSearchRegular />} data-part="start" disabledFocusable={busy !== null} onClick={onStart}>{words('reviewtab.start')}</Button>
        {onMany !== null && <Button data-part="many" onClick={onMany}>{words('reviewtab.many')}</Button>}
      </div>
    </div>
  );
}
