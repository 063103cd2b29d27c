import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import type { MouseEvent } from 'react';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  first: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: '16px' },
  text: { margin: 0 },
  steps: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 尚未识别: what to do first, and what will happen. */
export function FirstRun({ openSample }: { readonly openSample: (() => void) | null }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state } = usePane();
  const detect = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const tab = currentTarget.closest('[data-part="fill-tab"]');
    void session.detect();
    // This button goes away with the first run; the keyboard goes on to what it brings.
    requestAnimationFrame(() => { tab?.querySelector<HTMLElement>('[data-section="forms"] h2')?.focus(); });
  };
  return (
    <div className={styles.first}>
      <Subtitle1 as="h2" className={styles.text}>{words('filltab.firstTitle')}</Subtitle1>
      <Body1 as="p" className={styles.text}>{words('filltab.firstText')}</Body1>
      <ol className={styles.steps}>
        <li>{words('filltab.firstStep1')}</li>
        <li>{words('filltab.firstStep2')}</li>
        <li>{words('filltab.firstStep3')}</li>
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<DocumentSearchRegular />} disabledFocusable={state.busy !== null} onClick={detect}>
          {words('filltab.detect')}
        </Button>
        {openSample !== null && <Button onClick={openSample}>{words('filltab.trySample')}</Button>}
      </div>
    </div>
  );
}
