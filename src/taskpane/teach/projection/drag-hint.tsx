import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { SaysLine } from '../../parts/says-line';
import { browserStore, type PreferenceStore } from '../../preferences/preferences';
import { useWords } from '../../preferences/preferences-provider';

const KEY = 'ziping.dragHintSeen';

const useStyles = makeStyles({ hint: { padding: '4px 12px 0' } });

/** 加宽提示: where no program widens the pane a person can; told in one projection and then never again. */
export function DragHint() {
  const styles = useStyles();
  const words = useWords();
  const [seen] = useState(() => browserStore()?.getItem(KEY) === 'yes');
  useEffect(() => () => { keepSeen(browserStore()); }, []);
  return seen ? null : <div className={styles.hint} data-part="drag-hint"><SaysLine intent="info">{words('projection.drag')}</SaysLine></div>;
}

function keepSeen(store: PreferenceStore | null): void {
  try {
    store?.setItem(KEY, 'yes');
  } catch {
    // It is told once more.
  }
}
