import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ProfileSection } from '../fill/profile-section';
import { RefusedSheets } from '../fill/refused-sheets';
import { usePane } from '../parts/pane-context';
import { useWords } from '../preferences/preferences-provider';

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: '16px' },
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** 无可讲解: nothing was read yet, no form was found, no profile applies, or nothing of it is computed; and what to do. */
export function NothingToTeach({ openSample }: { readonly openSample: (() => void) | null }) {
  const styles = useStyles();
  const words = useWords();
  const { session, state: { phase, busy, forms }, current } = usePane();
  if (phase === 'reading' || phase === 'failed' || phase === 'lost') return null;
  const noProfile = current !== null && current.assessment.profile === null;
  const says = phase === 'idle' ? 'teach.start' : forms.length === 0 ? 'teach.noForm' : noProfile ? 'teach.noProfile' : 'teach.nothingComputed';
  return (
    <>
      <div className={styles.start}>
        <Body1 as="p" className={styles.text}>{words(says)}</Body1>
        {forms.length === 0 && (
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => { void session.detect(); }}>{words('teach.detect')}</Button>
            {openSample !== null && <Button onClick={openSample}>{words('filltab.trySample')}</Button>}
          </div>
        )}
        {phase === 'ready' && forms.length === 0 && <RefusedSheets startsOpen />}
      </div>
      {noProfile && <ProfileSection />}
    </>
  );
}
