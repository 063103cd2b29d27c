import { makeStyles, tokens } from '@fluentui/react-components';
import type { Move } from '../../../teach/what-if/move';
import { SaysLine } from '../../parts/says-line';
import { useRoom } from '../../parts/use-room';
import { useSay } from '../../parts/use-say';
import { useWords } from '../../preferences/preferences-provider';
import { useTeach } from '../teach-context';
import { ChangeList } from './change-list';
import { CurveView } from './curve-view';
import { DemoBar } from './demo-bar';
import { Mover } from './mover';
import { outcomeText } from './outcome-text';
import { consequenceName, Results } from './results';
import { RowChoice } from './row-choice';
import { useFollowedLine } from './use-followed-line';
import { useSettled } from './use-settled';
import { useWhatIf, type WhatIfView } from './use-what-if';
import { WhatIfNotes } from './what-if-notes';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: tokens.spacingHorizontalXXL },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px', minWidth: 0 },
});

/** From here on a projected pane has room for the slider and its curve side by side, so that both are on one screen. */
const BESIDE = 640;

/** 如果: another number in a row, and what becomes of score, sums and grade. Nothing is written. */
export function WhatIfPart() {
  const styles = useStyles();
  const words = useWords();
  const say = useSay();
  const { announce, projected } = useTeach();
  const beside = useRoom(BESIDE) && projected;
  const { items, line, follow } = useFollowedLine(words('whatif.fund'));
  const view = useWhatIf(line);
  const { move, moves, curve, text, before, after, changes, consequences } = view;
  useSettled(changes.length === 0 ? words('whatif.nothingChanged') : consequences.filter(({ changed }) => changed)
    .map((one) => words('whatif.became', { of: consequenceName(one, words), before: outcomeText(one.before, words), after: outcomeText(one.after, words) })).join(' '), announce);
  const drawn = curve !== null && 'range' in curve && <CurveView curve={curve} text={text} before={before} after={after} alone={changes.every((change) => change.move === move || !sameRow(change.move, move))} />;
  return (
    <div data-part="what-if">
      <div className={styles.part}>
        <div className={beside && drawn !== false ? styles.columns : styles.column}>
          <div className={styles.column}>
            <RowChoice items={items} line={line} onFollow={follow} />
            {moves.why !== null && <SaysLine intent="info">{say(moves.why)}</SaysLine>}
            {canMove(view) && <Mover line={line} view={view} />}
          </div>
          {beside && drawn}
        </div>
        {/* Before an audience total and grade stand in large type below, once. */}
        <Results consequences={beside ? consequences.filter(({ of }) => of !== 'total' && of !== 'grade') : consequences} />
        <WhatIfNotes line={line} view={view} />
        {!beside && drawn}
        {changes.length > 0 && <ChangeList view={view} />}
      </div>
      <DemoBar view={view} />
    </div>
  );
}

function canMove(view: WhatIfView): view is WhatIfView & { readonly move: Move } {
  return view.move !== null;
}

/** Whether another change bears on the same row, and its curve is no longer that of the form. */
function sameRow(a: Move, b: Move | null): boolean {
  if (b === null || a.kind === b.kind) return false;
  const rowOf = (move: Move) => move.kind === 'execution-rate' ? null : move.row;
  return rowOf(a) === rowOf(b);
}
