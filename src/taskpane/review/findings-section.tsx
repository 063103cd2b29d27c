import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { SaysLine } from '../parts/says-line';
import { useSay } from '../parts/use-say';
import { useWords } from '../preferences/preferences-provider';
import { AllClear } from './all-clear';
import { CountsStrip } from './counts-strip';
import { FindBar } from './find-bar';
import { EVERYTHING, findingItems, wantedRows } from './finding-items';
import { FindingsList } from './findings-list';
import { LensSwitches } from './lens-switches';
import { PassedChecks } from './passed-checks';
import { useReview } from './review-context';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  seen: { marginLeft: 'auto', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 发现: what is wrong, filtered, sought and walked through. */
export function FindingsSection() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { form: { card, rows }, announce } = useReview();
  const [wanted, setWanted] = useState(EVERYTHING);
  const found = useMemo(() => wantedRows(rows, wanted, say), [rows, wanted, say]);
  const items = useMemo(() => findingItems(found, wanted.byCheck), [found, wanted.byCheck]);
  const open = rows.some(({ state }) => state === 'open');
  const passed = wanted.shown === 'passed';
  const narrowed = wanted.shown !== null || wanted.query !== '';
  useEffect(() => {
    if (narrowed && !passed) announce(words('reviewtab.heard.found', { count: String(found.length) }));
  }, [announce, words, narrowed, passed, found.length]);
  return (
    <div className={styles.section}>
      {!open && <AllClear card={card} />}
      <CountsStrip card={card} shown={wanted.shown} onShow={(shown) => { setWanted({ ...wanted, shown }); }} />
      {rows.length > 0 && !passed && <FindBar wanted={wanted} onWant={setWanted} />}
      <LensSwitches beside={rows.length > 0 && !passed && <span className={styles.seen} data-part="seen">{words('reviewtab.seen', { seen: String(rows.filter(({ seen }) => seen).length), all: String(rows.length) })}</span>} />
      {passed ? <PassedChecks /> : (
        <>
          {rows.length > 0 && found.length === 0 && <SaysLine intent="info">{words('reviewtab.noneFound')}</SaysLine>}
          {found.length > 0 && <FindingsList items={items} />}
        </>
      )}
    </div>
  );
}
