import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { Suspense, use } from 'react';
import { useWords } from '../../taskpane/preferences/preferences-provider';
import type { PanePart } from './load-pane-part';

const useStyles = makeStyles({
  waiting: { height: '100%', display: 'flex', alignItems: 'center', justifyContent: 'center', backgroundColor: tokens.colorNeutralBackground1 },
});

interface PanePlaceProps {
  /** Gives null where the pane could not be loaded, which is told elsewhere. */
  readonly part: Promise<PanePart | null>;
  readonly openSample: () => void;
}

/** Where the pane stands as soon as it is there. */
export function PanePlace(props: PanePlaceProps) {
  const styles = useStyles();
  const words = useWords();
  return (
    <Suspense fallback={<div className={styles.waiting}><Spinner label={words('workbench.paneLoading')} /></div>}>
      <LoadedPane {...props} />
    </Suspense>
  );
}

function LoadedPane({ part, openSample }: PanePlaceProps) {
  const loaded = use(part);
  return loaded === null ? null : <loaded.Pane session={loaded.session} openSample={openSample} />;
}
