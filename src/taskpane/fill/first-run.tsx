import { Body1, Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { DocumentSearchRegular } from '@fluentui/react-icons';
import { useWords } from '../preferences/preferences-provider';
import { useFill } from './fill-context';

const useStyles = makeStyles({
  first: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: '16px' },
  steps: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 尚未识别: what to do first, and what will happen. */
export function FirstRun({ openSample }: { readonly openSample: (() => void) | null }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state } = useFill();
  return (
    <div className={styles.first}>
      <Subtitle1 as="h2">{words('filltab.firstTitle')}</Subtitle1>
      <Body1 as="p">{words('filltab.firstText')}</Body1>
      <ol className={styles.steps}>
        <li>{words('filltab.firstStep1')}</li>
        <li>{words('filltab.firstStep2')}</li>
        <li>{words('filltab.firstStep3')}</li>
      </ol>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<DocumentSearchRegular />} disabledFocusable={state.busy !== null} onClick={() => { void session.detect(); }}>
          {words('filltab.detect')}
        </Button>
        {openSample !== null && <Button onClick={openSample}>{words('filltab.trySample')}</Button>}
      </div>
    </div>
  );
}
