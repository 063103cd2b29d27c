import { makeStyles, Spinner, Switch, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComparedRow, SideBySide } from '../../../teach/side-by-side/side-by-side';
import { Fold } from '../../parts/fold';
import { SaysLine } from '../../parts/says-line';
import { useRoom } from '../../parts/use-room';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { ColumnNotes } from './column-notes';
import { ComparedTable } from './compared-table';
import { HandOver } from './hand-over';
import { ProfilePicks } from './profile-picks';
import { ProjectedLegend } from './projected-legend';
import { ProjectedRows } from './projected-rows';
import { SumsBar } from './sums-bar';
import { useComparison } from './use-comparison';
import { usePicks } from './use-picks';

/** From here on rows that are the same hide the others. */
const MANY_ROWS = 8;

/** From here on a row has room for its name, four scores and the step side by side, in pixels. */
const WIDE = 600;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: '12px' },
  counts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** 同表异规: the open form under several profiles, each scored by the engine. Nothing is written. */
export function SideBySidePart() {
  const styles = useStyles();
  const words = useWords();
  const { projected } = useTeach();
  const picks = usePicks();
  const result = useComparison(picks.profiles);
  const choosers = (
    <>
      <ProfilePicks picks={picks} />
      {result !== null && <ColumnNotes columns={result.columns} />}
    </>
  );
  return (
    <div data-part="side-by-side">
      <div className={styles.part}>
        {!projected && <div className={styles.quiet}>{words('sidetab.intro')}</div>}
        {!projected && choosers}
        {projected && result !== null && <ProjectedLegend columns={result.columns} />}
        {result === null ? <Spinner size="tiny" label={words('sidetab.busy')} /> : <Compared result={result} />}
        {/* Before an audience the rows come first. */}
        {projected && <Fold title={words('sidetab.change')}>{choosers}</Fold>}
      </div>
      {result !== null && <SumsBar result={result} />}
    </div>
  );
}

function Compared({ result }: { readonly result: SideBySide }) {
  const styles = useStyles();
  const words = useWords();
  const { projected, announce } = useTeach();
  const wide = useRoom(WIDE);
  const { rows, columns, untried } = result;
  const [asked, setAsked] = useState<boolean | null>(null);
  const onlyDifferent = asked ?? rows.length > MANY_ROWS;
  const only = ({ differs }: ComparedRow) => differs || !onlyDifferent;
  const shown = rows.filter(only);
  const counts = words('sidetab.counts', {
    all: String(rows.length), differing: String(rows.filter(({ differs }) => differs).length), changing: String(rows.filter(({ gradeChanges }) => gradeChanges.length > 0).length),
  });
  useEffect(() => { announce(counts); }, [announce, counts]);
  const counting = (
    <div className={styles.counts}>
      <span data-part="counts">{counts}</span>
      <Switch checked={onlyDifferent} label={words('sidetab.onlyDifferent')} onChange={(_, { checked }) => { setAsked(checked); }} />
    </div>
  );
  return (
    <>
      {!projected && counting}
      {untried > 0 && <SaysLine intent="info">{words('side.untried', { count: String(untried) })}</SaysLine>}
      {shown.length === 0
        ? <SaysLine intent="info">{words(columns.filter(({ fits }) => fits).length < 2 ? 'sidetab.nothingBeside' : 'sidetab.allSame')}</SaysLine>
        : projected ? <ProjectedRows columns={columns} rows={shown} /> : <ComparedTable columns={columns} rows={shown} wide={wide} />}
      {projected && counting}
      {!projected && <HandOver result={result} only={only} />}
    </>
  );
}
